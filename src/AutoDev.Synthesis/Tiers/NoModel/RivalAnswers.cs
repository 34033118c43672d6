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
        var doubt = answers.Count > 1 ? $"the answer could be {string.Join(" or ", answers)}" : $"nothing confirms the answer {answers[0]}";
        return $"at {string.Join(" and ", names)} {doubt}; "
            + $"add a {WrittenExample.Kind(evidence)} such as {WrittenExample.Of(increment, evidence, inputs, answers[0])}";
    }
}
