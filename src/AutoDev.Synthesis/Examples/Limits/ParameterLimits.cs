using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Limits;

/// <summary>
/// The limits that sentences state of a method's parameters. Code refuses what is outside of one, as a field's constraint does, unless a
/// row answers for that side of it: then the row decides.
/// </summary>
internal static class ParameterLimits
{
    public static IReadOnlyList<ParameterLimit> Of(Increment increment)
    {
        if (increment.Signature is not { Kind: MemberKind.Method, Parameters.Count: > 0 } signature)
        {
            return [];
        }

        var stated = StatedLimits.InSentences(increment.Requirement)
            .Where(static limit => !limit.AllowsNothing)
            .Select(limit => (Limit: limit, Parameter: IndexOf(limit, signature)))
            .Where(pair => pair.Parameter >= 0 && IsNumber(increment.ParameterShapes[pair.Parameter]))
            .ToList();
        if (stated.Count == 0)
        {
            return [];
        }

        var evidence = Evidence.Of(increment);
        var table = evidence.Rows.Any(static row => row.IsRule) ? DecisionTable.Of(increment, evidence, out _) : null;
        return [.. stated.Select(pair =>
        {
            var shape = increment.ParameterShapes[pair.Parameter];
            bool Refuses(bool below) =>
                new LimitSide(pair.Limit, shape, below) is { Exists: true } side && !IsAnswered(side, pair.Parameter, evidence, table);
            return new ParameterLimit(pair.Parameter, shape, pair.Limit, Refuses(below: true), Refuses(below: false));
        })];
    }

    private static int IndexOf(Limit limit, MemberSignature signature)
    {
        var parameters = signature.Parameters;
        return Enumerable.Range(0, parameters.Count).FirstOrDefault(i => WrittenName.Same(parameters[i].Name, limit.Name), -1);
    }

    private static bool IsNumber(TypeShape shape) => !shape.Nullable && shape.Kind is
        ShapeKind.Int32 or ShapeKind.Int64 or ShapeKind.SmallInteger or ShapeKind.Decimal or ShapeKind.Double or ShapeKind.Single;

    private static bool IsAnswered(LimitSide side, int parameter, Evidence evidence, DecisionTable? table) =>
        evidence.Rows.Any(row => side.Holds(row.Inputs[parameter])) || (table is not null && Enumerable.Range(0, table.Rows.Count).Any(row =>
            table.Grid.OwnedBy(row).Any(cell => table.Grid.Axes[parameter].Atoms[cell[parameter]] is var atom
                && (table.Rows[row].Result is ExceptionValue ? side.Reaches(atom) : side.Holds(atom)))));
}
