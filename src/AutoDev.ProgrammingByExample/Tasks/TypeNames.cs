using System.Text.Json;
using System.Text.RegularExpressions;
using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>
/// Types as task files name them: those of C#, and the words of the public sets (<c>Int</c>, <c>List&lt;Int&gt;</c>, <c>str</c>). What a
/// name leaves open, such as the size of a number or the elements of <c>list</c>, the values decide.
/// </summary>
internal static partial class TypeNames
{
    public static DataType Read(string name, IReadOnlyList<JsonElement> values)
    {
        name = name.Trim();
        switch (name.ToLowerInvariant())
        {
            case "int" or "int32" or "integer" or "nat" or "number" when values.All(static value => IsOutcome(value) || value.TryGetInt32(out _)):
                return DataType.Int32;
            case "int" or "int32" or "int64" or "integer" or "nat" or "long":
                return DataType.Int64;
            case "ulong" or "uint64":
                return DataType.UInt64;
            case "uint" or "uint32":
                return DataType.UInt32;
            case "string" or "str" or "text":
                return DataType.Text;
            case "char" or "character":
                return DataType.Character;
            case "bool" or "boolean":
                return DataType.Boolean;
            case "decimal":
                return DataType.Decimal;
            case "date" or "dateonly":
                return DataType.Date;
            case "datetime":
                return DataType.DateTime;
            case "time" or "timeonly":
                return DataType.Time;
            case "duration" or "timespan":
                return DataType.Duration;
            case "float" or "double" or "real" or "float64" or "number":
                return DataType.Double;
            case "list" or "array" or "vector" or "sequence":
                return SequenceOf(ElementOf(values), values);
        }

        if (BitVector().Match(name) is { Success: true } bits)
        {
            return bits.Groups["width"].Value switch
            {
                "" or "64" => DataType.UInt64,
                "32" => DataType.UInt32,
                var width => throw new TaskException($"{width} bits are not a type that can be searched for; there are 32 (uint) and 64 (ulong)"),
            };
        }

        return ElementName(name) is { } element
            ? SequenceOf(element, values)
            : throw new TaskException($"the type '{name}' is not one that can be searched for; there are int, long, uint, ulong, decimal, double, bool, char, string, DateOnly, DateTime, TimeOnly, TimeSpan and lists of these");
    }

    // BitVec, (_ BitVec 64), (BitVec 64), BitVec(32)
    [GeneratedRegex(@"^\(?\s*(_\s+)?(BitVec|BitVector|bv)[\s(\[]*(?<width>\d*)[\s)\]]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BitVector();

    // List<Int>, List[Int], IReadOnlyList<int>, int[]
    private static string? ElementName(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
            return name[..^2];
        var open = name.AsSpan().IndexOfAny('<', '[');
        return open > 0 && name[^1] is '>' or ']' ? name[(open + 1)..^1] : null;
    }

    private static SequenceType SequenceOf(string element, IReadOnlyList<JsonElement> values)
    {
        if (values.Any(static value => !IsOutcome(value) && value.ValueKind is not JsonValueKind.Array))
            throw new TaskException("a value of a list's column is no list");
        var type = Read(element, Items(values));
        return new SequenceType(type, $"IReadOnlyList<{Types.Declared(type)}>");
    }

    private static string ElementOf(IReadOnlyList<JsonElement> values)
    {
        var items = Items(values);
        if (items.Length == 0 || Array.TrueForAll(items, static item => item.ValueKind is JsonValueKind.Number && IsWhole(item)))
            return "int";
        if (Array.TrueForAll(items, static item => item.ValueKind is JsonValueKind.Number))
            return "double";
        if (Array.TrueForAll(items, static item => item.ValueKind is JsonValueKind.String))
            return "string";
        if (Array.TrueForAll(items, static item => item.ValueKind is JsonValueKind.True or JsonValueKind.False))
            return "bool";
        return Array.TrueForAll(items, static item => item.ValueKind is JsonValueKind.Array)
            ? "list"
            : throw new TaskException("the elements of a list are of different types");
    }

    private static JsonElement[] Items(IReadOnlyList<JsonElement> values) =>
        [.. values.Where(static value => value.ValueKind is JsonValueKind.Array).SelectMany(static value => value.EnumerateArray())];

    private static bool IsWhole(JsonElement number) => number.TryGetInt64(out _) && !number.GetRawText().Contains('.', StringComparison.Ordinal);

    /// <summary>A row's result may be the name of an exception, written <c>{"error": "ArgumentException"}</c>.</summary>
    private static bool IsOutcome(JsonElement value) => value.ValueKind is JsonValueKind.Object;
}
