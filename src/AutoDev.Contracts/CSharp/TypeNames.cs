namespace AutoDev.Contracts.CSharp;

/// <summary>The names of a contract's types: each once, and none that its code needs for something else.</summary>
internal sealed class TypeNames
{
    private readonly NameScope names;

    /// <param name="wanted">What the document calls its types; the framework's of the same name are written in full then.</param>
    public TypeNames(IEnumerable<string> wanted)
    {
        var own = new HashSet<string>(wanted, StringComparer.OrdinalIgnoreCase);
        Framework = new Framework(own.Contains);
        names = new NameScope(StringComparer.OrdinalIgnoreCase, Framework.Runtime.Concat(Framework.Members).Concat(Framework.Names.Where(name => !own.Contains(name))));
    }

    public Framework Framework { get; }

    public string Take(string wanted) => names.Take(wanted);
}
