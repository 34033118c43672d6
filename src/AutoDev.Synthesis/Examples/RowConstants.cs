using System.Globalization;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Examples;

/// <summary>The constants of one example, taken out of its code, so that the rows of a table share what is compiled and differ in data only.</summary>
internal sealed class RowConstants
{
    /// <summary>What the code calls the <c>object[]</c> that holds them.</summary>
    public const string Parameter = "__row";

    private readonly List<object> values = [];

    public EquatableArray<object> Values => [.. values];

    /// <returns>C# text that stands for the constant in the code.</returns>
    public string Hold(object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"(({KeywordOf(value)}){Parameter}[{values.Count - 1}])");
    }

    private static string KeywordOf(object value) => value switch
    {
        bool => "bool",
        char => "char",
        sbyte => "sbyte",
        byte => "byte",
        short => "short",
        ushort => "ushort",
        int => "int",
        uint => "uint",
        long => "long",
        ulong => "ulong",
        float => "float",
        double => "double",
        decimal => "decimal",
        string => "string",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "no constant of C#"),
    };
}
