namespace AutoDev.Contracts.CSharp;

/// <summary>What stands around every generated type.</summary>
internal sealed class FileFrame(string space)
{
    /// <summary>
    /// CS0612, CS0618: what is deprecated is still read and written. CS1573, CS1591: the document may say nothing. CS8618: the constructor that
    /// reads throws where something required is missing.
    /// </summary>
    private const string Pragma = "#pragma warning disable CS0612, CS0618, CS1573, CS1591, CS8618";

    /// <summary>The body with what it needs above it.</summary>
    public string Around(CodeWriter body)
    {
        var text = body.ToString();
        var code = new CodeWriter()
            .Line(GeneratedCode.Comment)
            .Line("#nullable enable")
            .Line(Pragma)
            .Line($"namespace {space};");
        foreach (var name in Framework.UsingsOf(text))
        {
            code.Line($"using global::{name};");
        }

        return code.Line("using global::AutoDev.Contracts.Runtime;") + text;
    }

    public static CodeWriter Head(CodeWriter code, string? description, bool isDeprecated)
    {
        code.Summary(description);
        if (isDeprecated)
        {
            code.Line("[global::System.Obsolete]");
        }

        return code.Line(GeneratedCode.Attribute);
    }
}
