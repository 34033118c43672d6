using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Says on which input good programs part, with the row that would decide.</summary>
internal static class RivalAnswers
{
    public static string Of(Increment increment, Evidence evidence, Ambiguity ambiguity)
    {
        var inputs = ambiguity.Inputs.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var answers = ambiguity.Answers.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var names = increment.Signature!.Parameters.Zip(inputs).Select(static pair => $"{pair.First.Name} = {pair.Second}");
        var suggestion = evidence.Bindings.Count > 0
            ? "add a row such as " + MissingRow.Row(evidence.Bindings[0], inputs, answers[0])
            : $"add a sentence such as `{increment.Signature.Name}({string.Join(", ", inputs)})` is `{answers[0]}`";
        return $"at {string.Join(" and ", names)} the answer could be {string.Join(" or ", answers)}; {suggestion}";
    }
}
