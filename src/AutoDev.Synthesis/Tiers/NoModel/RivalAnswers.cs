using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Says on which input good programs part, with the row that would decide.</summary>
internal static class RivalAnswers
{
    public static string Of(Increment increment, Evidence evidence, Ambiguity ambiguity)
    {
        var inputs = ambiguity.Inputs.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var cells = ambiguity.Answers.Select(SearchProblem.CellOf).ToList();
        var at = string.Join(" and ", increment.Signature!.Parameters.Zip(inputs).Select(static pair => $"{pair.First.Name} = {pair.Second}"));
        var isFailureMeant = evidence.Rows.Any(static row => row.Result is ExceptionValue);
        if (cells[0] is ExceptionValue failure && !isFailureMeant)
        {
            // Nobody means a failure that no row speaks of, so it is no row to paste.
            return DoubtWords.Failure(at, failure.TypeName, WrittenExample.Kind(evidence));
        }

        var answers = cells.ConvertAll(cell => cell is ExceptionValue rival && !isFailureMeant ? $"a failure ({rival.TypeName})" : WrittenCell.Of(cell));
        return DoubtWords.Answers(at, answers, WrittenExample.Kind(evidence), WrittenExample.Of(increment, evidence, inputs, answers[0]));
    }
}
