using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>An example as the requirement writes its own: a row of its table, or a sentence where it has none.</summary>
internal static class WrittenExample
{
    public static string Of(Increment increment, Evidence evidence, IReadOnlyList<string> inputs, string result) => evidence.Bindings.Count > 0
        ? MissingRow.Row(evidence.Bindings[0], inputs, result)
        : $"`{increment.Signature!.Name}({string.Join(", ", inputs)})` is `{result}`";

    public static string Kind(Evidence evidence) => evidence.Bindings.Count > 0 ? "row" : "sentence";
}
