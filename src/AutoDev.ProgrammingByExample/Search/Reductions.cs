using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Reads simpler problems from the results, by what would have to stand within a construct for it to come to them, and searches for
/// those instead (top-down deduction as in Feser, Chaudhuri and Dillig, 2015, on whole problems).
/// </summary>
internal sealed class Reductions(Problem problem, Scope scope, Value[] targets, Meter meter)
{
    // Of all work, for one of them.
    private const int ShareOfSteps = 6;

    private const int FewestRows = 2;

    /// <summary>Whole programs that are right on every labelled row, with what they come to on all rows.</summary>
    public IEnumerable<(Expression Program, Value[] Values)> Programs()
    {
        if (Array.Exists(targets, target => target.IsFailure))
            yield break;
        foreach (var reduction in RepeatedValues.In(problem, scope, targets).Concat(JoinedTexts.In(problem, targets)).Concat(NumbersInTexts.In(problem, targets)))
        {
            foreach (var part in meter.IsSpent ? [] : Search(reduction))
            {
                var program = reduction.Whole(part);
                var values = Array.ConvertAll(scope.Rows, row => Interpreter.Run(program, row));
                meter.Spend(values.Length * scope.Weight * 4);
                if (values.AsSpan(0, targets.Length).SequenceEqual(targets))
                    yield return (program, values);
            }
        }
    }

    // The best, where the simpler results alone would do to believe it: a value that is written ten times was still said once. And its
    // rivals, which show how doubtful it is.
    private IEnumerable<Expression> Search(Reduction reduction)
    {
        var known = scope.Only(reduction.Rows);
        if (known.Labelled < FewestRows)
            return [];
        Value[] wanted = [.. reduction.Targets.OfType<Value>()];
        var simpler = problem with { Returns = reduction.Returns };
        var inputs = known.Rows[..known.Labelled];
        var language = Language.For([.. problem.Parameters.Select(p => p.Type)], reduction.Returns, Constants.For(simpler, inputs, wanted), reduction.Returns is SequenceType ? Breadth.Unfolding : Breadth.Usual);
        var own = new Meter(Math.Min(meter.Limit / ShareOfSteps, meter.Limit - meter.Used));
        var search = new RootSearch(simpler, known, wanted, language, own, new ValueTable());
        var found = search.Run();
        meter.Spend(own.Used);
        return found is { Tree: Leaf, Missing: null }
            ? search.Goal.Covers.Near(known.Everything, found.Cost + Disagreement.Margin).Select(static term => term.Expression)
            : [];
    }
}
