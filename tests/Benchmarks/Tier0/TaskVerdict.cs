using System.Text.Json;
using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Tasks;

namespace Benchmarks.Tier0;

/// <summary>How one task went, judged by rows that the synthesizer was not shown.</summary>
/// <param name="IsRight">Of the program that was found, offered or refused; null where there is none.</param>
internal sealed record TaskVerdict(TaskAnswer Answer, bool? IsRight)
{
    public bool IsSolved => Answer.Outcome is Solved && IsRight is true;

    public bool IsOffered => Answer.Outcome is Solved { Ambiguity: null, Outlier: null };

    public static TaskVerdict Of(string line, JsonElement[] expected, Effort effort)
    {
        var answer = TaskAnswer.ToLine(line, effort);
        return new TaskVerdict(answer, answer.Outcome switch
        {
            Solved => answer.Outputs.Zip(expected).All(static pair => IsSame(pair.First, pair.Second)),
            Refused refused => ExampleTask.Read(line, out _, out _)!.Inputs
                .Select(refused.Simplest.Evaluate).Zip(expected).All(static pair => IsSame(pair.First, pair.Second)),
            _ => null,
        });
    }

    public string Word => (Answer.Outcome, IsRight) switch
    {
        (Solved, true) => "right",
        (Solved { Ambiguity: null, Outlier: null }, _) => "wrong",
        (Solved, _) => "warned",
        (Refused, true) => "shy",
        (Refused, _) => "refused",
        _ => "unsolved",
    };

    /// <summary>Numbers with a fraction are the same where they agree to four significant digits, as PSB1 judges them.</summary>
    private static bool IsSame(object? value, JsonElement expected) => value switch
    {
        string text => expected.ValueKind is JsonValueKind.String && expected.GetString() == text,
        bool truth => expected.ValueKind is JsonValueKind.True or JsonValueKind.False && expected.GetBoolean() == truth,
        int number => expected.ValueKind is JsonValueKind.Number && expected.TryGetInt64(out var other) && other == number,
        long number => expected.ValueKind is JsonValueKind.Number && expected.TryGetInt64(out var other) && other == number,
        ulong number => expected.ValueKind is JsonValueKind.Number && expected.TryGetUInt64(out var other) && other == number,
        uint number => expected.ValueKind is JsonValueKind.Number && expected.TryGetUInt32(out var other) && other == number,
        double number => expected.ValueKind is JsonValueKind.Number && Math.Abs(number - expected.GetDouble()) <= 1e-4 * Math.Max(1, Math.Abs(number)),
        IReadOnlyList<object?> items => expected.ValueKind is JsonValueKind.Array && expected.GetArrayLength() == items.Count
            && items.Zip(expected.EnumerateArray()).All(static pair => IsSame(pair.First, pair.Second)),
        Failure => expected.ValueKind is JsonValueKind.Object,
        _ => false,
    };
}
