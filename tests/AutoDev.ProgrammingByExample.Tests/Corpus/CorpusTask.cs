using System.Text.Json;

namespace AutoDev.ProgrammingByExample.Tests.Corpus;

/// <summary>A task of a public set: rows to show, and rows to judge by.</summary>
internal sealed record CorpusTask(string Id, Problem Shown, IReadOnlyList<Example> Hidden)
{
    /// <summary>Tasks whose types the search does not have are null.</summary>
    public static IEnumerable<(string Id, CorpusTask? Task)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var task = document.RootElement;
            if (task.TryGetProperty("examples", out _))
                yield return (task.GetProperty("id").GetString()!, Read(task));
        }
    }

    private static CorpusTask? Read(JsonElement task)
    {
        var rows = Rows(task.GetProperty("examples"));
        var heldout = task.TryGetProperty("heldout", out var more) ? Rows(more) : [];
        var every = rows.Concat(heldout).ToList();
        var parameters = new List<Parameter>();
        var number = 0;
        foreach (var parameter in task.GetProperty("params").EnumerateArray())
        {
            var index = number++;
            if (TypeOf([.. every.Select(row => row.In[index])]) is not { } type)
                return null;
            parameters.Add(new Parameter(parameter.GetProperty("name").GetString()!, type));
        }

        if (TypeOf([.. every.Select(row => row.Out)]) is not { } returns)
            return null;
        var examples = every.ConvertAll(row => new Example(
            [.. row.In.Select((value, i) => ValueOf(value, parameters[i].Type))], ValueOf(row.Out, returns)));
        var shown = heldout.Count > 0 && rows.Count < 20 ? rows.Count : Math.Max(3, rows.Count / 2);
        var id = task.GetProperty("id").GetString()!;
        return new CorpusTask(id, new Problem("Run", parameters, returns, [.. examples.Take(shown)]), [.. examples.Skip(shown)]);
    }

    private static List<(JsonElement[] In, JsonElement Out)> Rows(JsonElement rows) =>
        [.. rows.EnumerateArray().Select(row => (row.GetProperty("in").EnumerateArray().Select(e => e.Clone()).ToArray(), row.GetProperty("out").Clone()))];

    private static DataType? TypeOf(IReadOnlyList<JsonElement> values)
    {
        if (values.All(value => value.ValueKind is JsonValueKind.String))
            return DataType.Text;
        if (values.All(value => value.ValueKind is JsonValueKind.True or JsonValueKind.False))
            return DataType.Boolean;
        if (values.All(value => value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out _)))
            return DataType.Int32;
        if (values.All(value => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _)))
            return DataType.Int64;
        if (values.All(value => value.ValueKind is JsonValueKind.Number))
            return DataType.Double;
        if (values.All(value => value.ValueKind is JsonValueKind.Array))
        {
            var items = values.SelectMany(value => value.EnumerateArray()).ToList();
            return TypeOf(items) is { } element and not SequenceType ? new SequenceType(element, $"IReadOnlyList<{Name(element)}>") : null;
        }

        return null;
    }

    private static string Name(DataType type) => type switch
    {
        TextType => "string",
        BooleanType => "bool",
        Int32Type => "int",
        Int64Type => "long",
        _ => "double",
    };

    private static object? ValueOf(JsonElement value, DataType type) => type switch
    {
        TextType => value.GetString(),
        BooleanType => value.GetBoolean(),
        Int32Type => value.GetInt32(),
        Int64Type => value.GetInt64(),
        DoubleType => value.GetDouble(),
        SequenceType sequence => value.EnumerateArray().Select(item => ValueOf(item, sequence.Element)).ToArray(),
        _ => null,
    };
}
