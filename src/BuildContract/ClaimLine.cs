namespace AutoDev.BuildContract;

/// <summary>A claim in <c>build.inputs</c>, as a source spells it: <c>Implements|Req.PRICE_001</c>, <c>Verifies|"PRICE-001.2"</c>.</summary>
/// <param name="attribute"><see cref="Implements"/> or <see cref="Verifies"/>; anything else claims nothing.</param>
/// <param name="argument">The attribute's first one.</param>
internal sealed class ClaimLine(string attribute, string argument)
{
    public const string Implements = "Implements";
    public const string Verifies = "Verifies";

    private readonly string value = ValueOf(argument);

    public string Attribute => attribute;

    /// <summary>The id that a literal names; null where no literal stands.</summary>
    public string? Id => value.TrimStart('@') is ['"', .., '"'] quoted && quoted.Trim('"') is var inner && inner.IndexOfAny(['"', '\\']) < 0 ? inner : null;

    /// <summary>What the constant is called whose value is the id; null of a literal.</summary>
    public string? Constant => Id is null ? Names[Names.Length - 1] : null;

    /// <summary>Whether it names a requirement by an id or by a constant of <c>Req</c>, so that there should be one; who knows what other constants are?</summary>
    public bool NamesRequirement => Id is not null || Names is [.., "Req", _];

    private string[] Names => value.Split('.');

    public string Format() => $"{attribute}|{argument}";

    public static ClaimLine Parse(string line) => line.Split(['|'], 2) is [var attribute, var argument] ? new ClaimLine(attribute, argument) : new ClaimLine("", line);

    /// <summary>What an attribute of this name claims; null where it is another one.</summary>
    public static string? AttributeOf(string name) => name switch
    {
        "Implements" or "ImplementsAttribute" => Implements,
        "Verifies" or "VerifiesAttribute" => Verifies,
        _ => null,
    };

    /// <summary>Without the parameter's name in front, which ends with a single colon: <c>requirement: Req.A_1</c>, but <c>global::AutoDev.Req.A_1</c>.</summary>
    private static string ValueOf(string argument)
    {
        var end = argument.IndexOfAny([':', '"']);
        var isNamed = end > 0 && end + 1 < argument.Length && argument[end] == ':' && argument[end + 1] != ':';
        return (isNamed ? argument.Substring(end + 1) : argument).Trim();
    }
}
