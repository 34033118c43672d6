using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>
/// A table from names to values becomes a switch expression that refuses every other name. Enumeration members and truth values are
/// names; text is where the cells are bare words, or where a row expects an exception and so says that not every text has an answer.
/// Where every row has texts of its own, two and more of them, they may as well be samples of a rule, and a rule that is found is believed first.
/// </summary>
internal sealed class MappingStrategy(Effort effort) : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        var evidence = Evidence.Of(increment);
        var rows = evidence.Rows.Where(static row => row.Spans.Count > 0).ToList();
        if (increment.Signature is not { Kind: MemberKind.Method } || rows.Count < 2 || !IsMapping(increment, rows))
        {
            return null;
        }

        if (MayBeSamples(increment, rows) && SearchStrategy.TryPropose(increment, style, effort) is { Candidate.Ambiguity: null } found)
        {
            return found;
        }

        var refused = rows.Select(static row => (row.Result as ExceptionValue)?.TypeName).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var otherwise = refused.Count == 1 ? refused[0] : "ArgumentOutOfRangeException";
        var open = increment.ParameterShapes.Any(static shape => shape.Kind == ShapeKind.Text);
        var kept = evidence with
        {
            // Rows that refuse a text are samples of all the texts that the last arm refuses.
            Rows = rows.Where(row => !open || row.Result is not ExceptionValue exception || exception.TypeName != otherwise).ToEquatableArray(),
        };
        return DecisionTable.Of(increment, kept, out _) is { } table
            ? DecisionTableStrategy.Propose(increment, style, kept, table, otherwise, "mapping")
            : null;
    }

    private static bool MayBeSamples(Increment increment, List<EvidenceRow> rows) =>
        increment.ReturnShape is { Kind: ShapeKind.Text }
        && increment.ParameterShapes.Count(static shape => shape.Kind == ShapeKind.Text) > 1
        && increment.ParameterShapes.Select((shape, i) => shape.Kind != ShapeKind.Text || rows.Select(row => row.Inputs[i]).Distinct().Count() == rows.Count).All(static own => own)
        && rows.TrueForAll(static row => row.Result is not ExceptionValue);

    private static bool IsMapping(Increment increment, List<EvidenceRow> rows)
    {
        var shapes = increment.ParameterShapes;
        var refuses = rows.Exists(static row => row.Result is ExceptionValue);
        for (var i = 0; i < shapes.Count; i++)
        {
            var closed = shapes[i].Kind is ShapeKind.Enumeration or ShapeKind.Boolean
                || (shapes[i].Kind == ShapeKind.Text && (refuses || rows.TrueForAll(row => row.Inputs[i] is NameValue or TextValue { Quoted: false })));
            if (!closed)
            {
                return false;
            }
        }

        return shapes.Count > 0;
    }
}
