using System.Globalization;
using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Lint;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds what in a member's tables cannot be meant: unbound columns, values that do not fit.</summary>
internal static class EvidenceCheck
{
    private static readonly HashSet<string> RestWords = new(["any", "all", "other", "others", "default", "rest"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Finding> FindingsOf(Increment increment)
    {
        if (increment.Signature is null)
        {
            return [];
        }

        // Rows that say two things, and cells that say nothing, would become code that passes them all the same.
        var faults = SpecificationLint.CheckAgainstCode(increment.Requirement);
        if (faults.Count > 0)
        {
            return faults;
        }

        var evidence = Evidence.Of(increment);
        var path = increment.Requirement.Place.Path;
        if (UnboundTables.FindingsOf(increment, evidence).ToList() is { Count: > 0 } unbound)
        {
            return unbound;
        }

        if (evidence.Rows.Any(static row => row.Spans.Count > 0) && OpaqueOf(increment) is { } opaque)
        {
            return [SynthesisRules.StillOpen.About(increment.Requirement.Id, increment.Requirement.AnswerPlace, opaque)];
        }

        return evidence.Rows.Where(static row => row.Spans.Count > 0).SelectMany(row => FindingsOf(increment, row, path))
            .Concat(WordsForTheRest(increment, evidence.Rows, path))
            .Concat(ContradictionsOf(increment, evidence.Rows, path));
    }

    /// <summary>Why no row can say anything of the member, once and not for each; null where rows can.</summary>
    private static string? OpaqueOf(Increment increment)
    {
        var signature = increment.Signature!;
        for (var i = 0; i < increment.ParameterShapes.Count; i++)
        {
            if (increment.ParameterShapes[i].Kind == ShapeKind.Opaque)
            {
                return Words($"parameter {signature.Parameters[i].Name}", increment.ParameterShapes[i]);
            }
        }

        return increment.ReturnShape is { Kind: ShapeKind.Opaque } result ? Words("result", result) : null;

        static string Words(string role, TypeShape shape) =>
            $"its {role} is {shape.CSharp}, and no cell can write such a value; let the table be about a member of plain values that this one calls, or write this one by hand";
    }

    /// <summary>A last row of <c>any</c> or <c>other</c>, where the type has no member of that name: whoever means the word says so by quotes.</summary>
    private static IEnumerable<Finding> WordsForTheRest(Increment increment, IReadOnlyList<EvidenceRow> rows, string path)
    {
        if (rows.LastOrDefault(static row => row.Spans.Count > 0) is not { } last || last == rows[0])
        {
            yield break;
        }

        for (var i = 0; i < last.Inputs.Count; i++)
        {
            if (increment.ParameterShapes[i].Kind == ShapeKind.Text && last.Inputs[i] is NameValue { Name: var name } && last.Raw[i] == name && RestWords.Contains(name))
            {
                var rest = Misreading.Otherwise;
                yield return SpecificationRules.MisreadCell.At(new SourcePlace(path, last.Spans[i]), name, rest.LooksLike, rest.ReadAs, rest.Remedy);
            }
        }
    }

    /// <summary>Between a row and a sentence; of two rows, and of two sentences, the reader says it.</summary>
    private static IEnumerable<Finding> ContradictionsOf(Increment increment, IReadOnlyList<EvidenceRow> rows, string path)
    {
        if (increment.ReturnShape is not { } shape || !rows.Any(IsSentence))
        {
            yield break;
        }

        var seen = new Dictionary<string, EvidenceRow>(StringComparer.Ordinal);
        foreach (var row in rows.Where(static row => row is { IsRule: false, Short: null }).OrderBy(IsSentence))
        {
            var inputs = string.Join('\n', row.Inputs.Select((input, i) => input is null ? "" : KeyOf(input, increment.ParameterShapes[i])));
            if (seen.TryAdd(inputs, row) || seen[inputs] is not { } earlier || !IsSentence(row) || IsSentence(earlier) || Key(row) == Key(earlier))
            {
                continue;
            }

            yield return SpecificationRules.ContradictoryRows.At(new SourcePlace(path, row.Span), row.Raw[^1], earlier.Span.From.Line, earlier.Raw[^1]);
        }

        string Key(EvidenceRow row) => row.Result is ExceptionValue exception ? "!" + exception.TypeName : KeyOf(row.Result, shape);
    }

    /// <summary>A text that is equal for values that are.</summary>
    private static string KeyOf(CellValue value, TypeShape shape) =>
        Ordinal.Of(value, shape) is { } at ? at.ToString("G29", CultureInfo.InvariantCulture) : CSharpLiteral.Of(value, shape).Text;

    private static bool IsSentence(EvidenceRow row) => row.Spans.Count == 0;

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

        if (row.Result is ExceptionValue exception)
        {
            if (!Exceptions.IsKnown(exception.TypeName, increment))
            {
                yield return SpecificationRules.ValueDoesNotFit.At(
                    new SourcePlace(path, row.Spans[^1]),
                    row.Raw[^1],
                    increment.ReturnShape?.CSharp ?? "void",
                    "result of " + increment.Signature!.Name,
                    ValueRemedies.KnownException(exception.TypeName));
            }

            yield break;
        }

        if (increment.ReturnShape is not { } shape)
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
                ValueRemedies.ResultOfRule);
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
        SpecificationRules.ValueDoesNotFit.At(place, raw, shape.CSharp, role, remedy ?? ValueRemedies.Other(problem));
}
