using System.Text.Json;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>
/// A problem as one line of JSON: <c>{id, params: [{name, type}], returns, examples: [{in, out}], inputs?}</c>. Other members, among
/// them <c>heldout</c> and <c>solution</c>, are not looked at.
/// </summary>
/// <param name="Inputs">Inputs without results, for which the program is to be run.</param>
public sealed record ExampleTask(string Id, Problem Problem, IReadOnlyList<IReadOnlyList<object?>> Inputs)
{
    /// <summary>Null, and a sentence that says what is wrong, where the line is no task that can be searched for.</summary>
    /// <param name="id">As far as the line could be read; else empty.</param>
    public static ExampleTask? Read(string line, out string id, out string complaint)
    {
        ArgumentNullException.ThrowIfNull(line);
        id = "";
        try
        {
            using var document = JsonDocument.Parse(line);
            var task = document.RootElement;
            if (task.ValueKind is not JsonValueKind.Object)
                throw new TaskException("a task is a JSON object");
            id = task.TryGetProperty("id", out var said) ? said.ToString() : "";
            complaint = "";
            return Read(id, task);
        }
        catch (JsonException e)
        {
            complaint = $"the line is not JSON: {e.Message}";
        }
        catch (TaskException e)
        {
            complaint = e.Message;
        }

        return null;
    }

    private static ExampleTask Read(string id, JsonElement task)
    {
        var examples = Member(task, "examples").Select(static row => (In: Member(row, "in"), Out: Property(row, "out"))).ToArray();
        var inputs = task.TryGetProperty("inputs", out var more) ? Items(more, "inputs").Select(static row => Items(row, "inputs")).ToArray() : [];
        var parameters = new List<Parameter>();
        foreach (var parameter in Member(task, "params"))
        {
            var index = parameters.Count;
            var column = examples.Select(row => row.In).Concat(inputs).Select(row => index < row.Length ? row[index] : default);
            parameters.Add(new Parameter(Property(parameter, "name").ToString(), TypeNames.Read(Property(parameter, "type").ToString(), [.. column])));
        }

        if (examples.Select(static row => row.In).Concat(inputs).FirstOrDefault(row => row.Length != parameters.Count) is { } odd)
            throw new TaskException($"{parameters.Count} parameters are named and a row has {odd.Length} inputs");
        var returns = TypeNames.Read(Property(task, "returns").ToString(), [.. examples.Select(static row => row.Out)]);
        return new ExampleTask(
            id,
            new Problem(MemberName.From(id), parameters, returns, [.. examples.Select(row => new Example(Values(row.In), TaskValue.Read(row.Out, returns)))]),
            [.. inputs.Select(Values)]);

        object?[] Values(JsonElement[] row) => [.. row.Select((value, i) => TaskValue.Read(value, parameters[i].Type))];
    }

    private static JsonElement[] Member(JsonElement owner, string name) => Items(Property(owner, name), name);

    private static JsonElement Property(JsonElement owner, string name) =>
        owner.ValueKind is JsonValueKind.Object && owner.TryGetProperty(name, out var value)
            ? value
            : throw new TaskException($"'{name}' is missing");

    private static JsonElement[] Items(JsonElement list, string name) => list.ValueKind is JsonValueKind.Array
        ? [.. list.EnumerateArray()]
        : throw new TaskException($"'{name}' is no list");
}
