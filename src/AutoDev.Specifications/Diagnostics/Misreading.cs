namespace AutoDev.Specifications.Diagnostics;

/// <summary>The words of ADEV0028: what a cell looks like, what it is read as, and what to write instead.</summary>
public sealed record Misreading(string LooksLike, string ReadAs, string Remedy)
{
    private const string Text = "a text";

    public static Misreading Condition { get; } = new("a condition", Text, "Write one such as <1.5, >=10 or 10..99, without a unit; or write the text in quotes");

    public static Misreading Otherwise { get; } = new("all other values", Text, "Write *; or write the text in quotes");

    public static Misreading Placeholder { get; } = new("something still to be written", Text, "Leave the row out until it is known; or write the text in quotes");

    public static Misreading Nothing { get; } = new("a value that was left out", "null", "Write the value, * for any, \"\" or null");

    public static Misreading DeepCode { get; } = new("code that is nested too deeply or too long", Text, "Write a smaller formula; or write the text in quotes");

    public static Misreading CommaInCondition(string condition) =>
        new("a condition", $"{Text}, because of the comma in its number", $"Write {condition}; or write the text in quotes");

    public static Misreading OneOf(string items) => new("one of several values", "one text", $"Write in [{items}]; or write the text in quotes");

    public static Misreading Exception(string name) => new("the name of an exception", Text, $"Write {name}; or write the text in quotes");

    public static Misreading Formula(string formula) => new("a formula", Text, $"Write `{formula}` in code marks; or write the text in quotes");

    public static Misreading Code(string digits, string number) => new("a code", $"the number {number}", $"Write \"{digits}\" in quotes; or the number without a zero before it");
}
