using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Names an input at which code that satisfies every row breaks a limit that a sentence states.</summary>
internal static class UnkeptLimits
{
    // Neighbours of so many rows are tried; more of them show nothing new.
    private const int MostRows = 60;

    private static readonly Func<decimal, decimal>[] Moves =
    [
        static _ => 0, static _ => 1, static n => n + 1, static n => n - 1, static n => n / 10, static n => n * 10, static n => n * 1000, static n => -n,
    ];

    /// <summary>What a row answers though a limit of its input forbids the input; null where nothing does.</summary>
    public static string? OfRows(Increment increment, Evidence evidence, DecisionTable? table)
    {
        foreach (var limit in ParameterLimits.Of(increment))
        {
            LimitSide[] sides = [new(limit.Stated, limit.Shape, Below: true), new(limit.Stated, limit.Shape, Below: false)];
            foreach (var side in sides.Where(side => side.Exists && !(side.Below ? limit.RefusesBelow : limit.RefusesAbove)))
            {
                if (Answered(side, limit.Parameter, evidence, table) is var (value, result))
                {
                    return DoubtWords.BreaksLimit(
                        $"{increment.Signature!.Parameters[limit.Parameter].Name} = {WrittenCell.Of(value)}", WrittenCell.Of(result), limit.Stated.Name, limit.Stated.Words, "");
                }
            }
        }

        return null;
    }

    /// <summary>An input near the rows, or far from them, at which a program's result breaks a limit of the result; null where none is found.</summary>
    public static string? OfResults(Increment increment, Evidence evidence, ProgrammingByExample.Program program)
    {
        var signature = increment.Signature!;
        var names = evidence.Bindings.Select(static binding => binding.Table.Columns[binding.Result].Name).Append(signature.Name).Append("result").ToList();
        var limits = StatedLimits.InSentences(increment.Requirement)
            .Where(limit => !limit.AllowsNothing && names.Exists(name => WrittenName.Same(name, limit.Name)))
            .ToList();
        if (limits.Count == 0 || increment.ReturnShape is not { Nullable: false } result || !Ordinal.IsOrdered(result))
        {
            return null;
        }

        var refused = ParameterLimits.Of(increment);
        foreach (var inputs in Nearby(increment, program.Problem))
        {
            var cells = inputs.Select(SearchProblem.CellOf).ToList();
            var answer = SearchProblem.CellOf(program.Evaluate(inputs));
            if (!refused.Any(limit => limit.Refuses(cells[limit.Parameter])) && limits.Find(limit => !limit.Allows(answer)) is { } broken)
            {
                var written = cells.ConvertAll(WrittenCell.Of);
                var at = string.Join(" and ", signature.Parameters.Zip(written).Select(static pair => $"{pair.First.Name} = {pair.Second}"));
                return DoubtWords.BreaksLimit(at, WrittenCell.Of(answer), broken.Name, broken.Words, Remedy(increment, evidence, result, broken, answer, written));
            }
        }

        return null;
    }

    private static string Remedy(Increment increment, Evidence evidence, TypeShape result, Limit broken, CellValue answer, List<string> written)
    {
        var bound = new LimitSide(broken, result, Below: true).Holds(answer)
            ? (broken.FromIncluded ? broken.From : null)
            : broken.ToIncluded ? broken.To : null;
        return bound is { } end && CSharpLiteral.Of(Ordinal.CellOf(end, result), result).Fits
            ? $"; add a {WrittenExample.Kind(evidence)} that says what it gives there, such as {WrittenExample.Of(increment, evidence, written, WrittenCell.Of(Ordinal.CellOf(end, result)))}, or state the limits of its inputs"
            : $"; add a {WrittenExample.Kind(evidence)} that says what it gives there, or state the limits of its inputs";
    }

    private static (CellValue Value, CellValue Result)? Answered(LimitSide side, int parameter, Evidence evidence, DecisionTable? table)
    {
        // Of a plain cell in a table the reader says so.
        var sentence = evidence.Rows.FirstOrDefault(row => row.Spans.Count == 0 && row.Result is not ExceptionValue && side.Holds(row.Inputs[parameter]));
        if (sentence is not null)
        {
            return (sentence.Inputs[parameter]!, sentence.Result);
        }

        for (var i = 0; table is not null && i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var axis = table.Grid.Axes[parameter];
            if (row.Result is ExceptionValue || (row.Inputs[parameter] is PlainValue && row.Spans.Count > 0))
            {
                continue;
            }

            foreach (var cell in table.Grid.OwnedBy(i))
            {
                if (side.Reaches(axis.Atoms[cell[parameter]])
                    && RowProbes.ValuesOf(axis.Atoms[cell[parameter]], axis).FirstOrDefault(value => side.Holds(value)) is { } outside)
                {
                    return (outside, row.Result);
                }
            }
        }

        return null;
    }

    /// <summary>The rows' inputs with one of them moved: to zero, a step away, to the ends of its limits, ten times as far.</summary>
    private static IEnumerable<IReadOnlyList<object?>> Nearby(Increment increment, Problem problem)
    {
        var rows = problem.Examples.Take(MostRows).ToList();
        foreach (var move in Moves)
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Inputs.Count; i++)
                {
                    if (Moved(row.Inputs[i], move) is { } moved)
                    {
                        yield return [.. row.Inputs.Select((input, at) => at == i ? moved : input)];
                    }
                }
            }
        }
    }

    private static object? Moved(object? value, Func<decimal, decimal> move)
    {
        try
        {
            return value switch
            {
                int number => (int)move(number),
                long number => (long)move(number),
                decimal number => move(number),
                double number => (double)move((decimal)number),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
