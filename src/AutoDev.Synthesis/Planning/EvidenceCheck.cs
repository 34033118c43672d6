using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds what in a member's tables cannot be meant: unbound columns, values that do not fit.</summary>
internal static class EvidenceCheck
{
    public static IEnumerable<Finding> FindingsOf(Increment increment)
    {
        if (increment.Signature is null)
        {
            return [];
        }

        var evidence = Evidence.Of(increment);
        var path = increment.Requirement.Place.Path;
        var tables = increment.Requirement.Tables.Where(static table => table.Kind is TableKind.Data or TableKind.Examples or TableKind.Decision).ToList();
        if (evidence.Bindings.Count == 0 && tables.Count == 1 && evidence.Rows.Count == 0)
        {
            TableBinding.Of(tables[0], increment.Signature, out var unbound);
            var place = new SourcePlace(path, tables[0].Span);
            return unbound is { Gap: BindingGap.Parameter }
                ? [SynthesisRules.StillOpen.At(place, increment.Requirement.Id, $"no column of the table is named after the parameter {unbound.Parameter}")]
                : [SpecificationRules.ResultColumnUnknown.At(place)];
        }

        return evidence.Rows.Where(static row => row.Spans.Count > 0).SelectMany(row => FindingsOf(increment, row, path));
    }

    private static IEnumerable<Finding> FindingsOf(Increment increment, EvidenceRow row, string path)
    {
        if (row.Short is { } ends)
        {
            // What the reader says of the row is all that there is to say.
            yield return SpecificationRules.UnevenRow.At(new SourcePlace(path, row.Span), ends.Cells, ends.Columns, "Add the missing cells");
            yield break;
        }

        for (var i = 0; i < row.Inputs.Count; i++)
        {
            if (row.Inputs[i] is { } input && ProblemOf(input, increment.ParameterShapes[i]) is { } problem)
            {
                yield return Misfit(
                    new SourcePlace(path, row.Spans[i]),
                    row.Raw[i],
                    increment.ParameterShapes[i],
                    "parameter " + increment.Signature!.Parameters[i].Name,
                    ValueFit.Remedy(input, increment.ParameterShapes[i].CSharp),
                    problem);
            }
        }

        if (row.Result is ExceptionValue || increment.ReturnShape is not { } shape)
        {
            yield break;
        }

        if (row is { IsRule: true, Result: EmptyValue } && string.IsNullOrWhiteSpace(row.Raw[^1]))
        {
            // A rule that was left unfinished: null would be an invention.
            yield return SpecificationRules.ValueDoesNotFit.At(
                new SourcePlace(path, row.Spans[^1]),
                "",
                shape.CSharp,
                "result of " + increment.Signature!.Name,
                "Write the rule's result, or null where there is none");
            yield break;
        }

        var literal = CSharpLiteral.Of(row.Result, shape);
        if (!literal.Fits)
        {
            yield return Misfit(
                new SourcePlace(path, row.Spans[^1]),
                row.Raw[^1],
                shape,
                "result of " + increment.Signature!.Name,
                ValueFit.Remedy(row.Result, shape.CSharp),
                literal.Problem);
        }
    }

    private static string? ProblemOf(CellValue input, TypeShape shape)
    {
        if (input is ComparisonCondition { Comparison: not (Comparison.Equal or Comparison.NotEqual) } or RangeCondition && !Ordinal.IsOrdered(shape))
        {
            return "its values have no order";
        }

        return Conditions.ValuesOf(input)
            .Select(value => CSharpLiteral.Of(value, shape))
            .Where(static literal => !literal.Fits)
            .Select(static literal => literal.Problem)
            .FirstOrDefault();
    }

    /// <summary>In the words of the lint, which knows the types that every project has; about others only the compiler knows what is wrong.</summary>
    private static Finding Misfit(SourcePlace place, string raw, TypeShape shape, string role, string? remedy, string problem) =>
        SpecificationRules.ValueDoesNotFit.At(place, raw, shape.CSharp, role, remedy ?? $"Write another value: {problem}");
}
