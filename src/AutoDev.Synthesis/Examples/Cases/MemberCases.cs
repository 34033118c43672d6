using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>What must hold of a member, as code that can be run.</summary>
internal static class MemberCases
{
    private const string OutOfRange = "ArgumentOutOfRangeException";

    public static EquatableArray<ExampleCase> Of(Increment increment)
    {
        var evidence = Evidence.Of(increment);
        return
        [
            .. evidence.Rows.Where(static row => !row.IsRule).Select(row => CaseOf(increment, row)).OfType<ExampleCase>(),
            .. ProbesOf(increment, evidence),
            .. RefusedByLimits(increment, evidence),
            .. Unread(increment),
            .. OfOtherMembers(increment),
            .. AssertionCases.Of(increment),
        ];
    }

    private static ExampleCase? CaseOf(Increment increment, EvidenceRow row)
    {
        var constants = new RowConstants();
        var writer = new LiteralWriter(Global: true, constants);
        var arguments = new List<string?>();
        for (var i = 0; i < row.Inputs.Count; i++)
        {
            if (row.Inputs[i] is not { } input)
            {
                arguments.Add(null);
                continue;
            }

            var literal = writer.Write(input, increment.ParameterShapes[i]);
            if (!literal.Fits)
            {
                return null;
            }

            arguments.Add(literal.Text);
        }

        // A formula is one of the row's own inputs.
        var result = row.Result is ExpressionValue { CSharp: var formula } && RowFormula.Of(increment, formula, arguments) is { } applied ? new ExpressionValue(applied) : row.Result;
        return CaseOf(increment, constants, CallWriter.Call(increment, arguments), Subject(increment, row.Raw), row.Raw[^1], result, row.Span);
    }

    private static ExampleCase? CaseOf(Increment increment, RowConstants constants, string call, string subject, string written, CellValue result, SourceSpan span)
    {
        var display = $"{subject} is {written}";
        var place = new SourcePlace(increment.Requirement.Place.Path, span);
        if (result is ExceptionValue exception)
        {
            return new ExampleCase(ExampleKind.Throws, display, call, Exceptions.Global(exception.TypeName, increment), place) { Subject = subject, Row = constants.Values };
        }

        return increment.ReturnShape is { } shape && new LiteralWriter(Global: true, constants).Write(result, shape) is { Fits: true } expected
            ? new ExampleCase(ExampleKind.Equals, display, call, expected.Text, place) { Subject = subject, Row = constants.Values }
            : null;
    }

    private static string Subject(Increment increment, IReadOnlyList<string> raw) =>
        $"{increment.Signature!.Name}({string.Join(", ", raw.SkipLast(1).Where(static text => text.Length > 0))})";

    private static IEnumerable<ExampleCase> ProbesOf(Increment increment, Evidence evidence)
    {
        if (!evidence.Rows.Any(static row => row.IsRule) || DecisionTable.Of(increment, evidence, out _) is not { } table)
        {
            yield break;
        }

        var limits = ParameterLimits.Of(increment);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            foreach (var values in RowProbes.Of(table.Grid, i).Where(values => !limits.Any(limit => limit.Refuses(values[limit.Parameter]))))
            {
                var raw = values.Select(WrittenCell.Of).Append(row.Raw[^1]).ToEquatableArray();
                var inputs = values.Select(static value => (CellValue?)value).ToEquatableArray();
                if (CaseOf(increment, row with { Inputs = inputs, Raw = raw }) is { } probe)
                {
                    yield return probe;
                }
            }
        }
    }

    /// <summary>The nearest value on each side of a limit, among arguments that a row gives.</summary>
    private static IEnumerable<ExampleCase> RefusedByLimits(Increment increment, Evidence evidence)
    {
        foreach (var limit in ParameterLimits.Of(increment))
        {
            foreach (var refused in limit.Refused)
            {
                if (ValuesOf(increment, evidence) is { } inputs)
                {
                    inputs = inputs.Select((input, i) => i == limit.Parameter ? refused : input);
                    var raw = inputs.Select(static input => input is null ? "" : WrittenCell.Of(input)).Append(OutOfRange).ToEquatableArray();
                    if (CaseOf(increment, new EvidenceRow(inputs.ToEquatableArray(), new ExceptionValue(OutOfRange), raw, [], IsRule: false, increment.Requirement.Place.Span)) is { } one)
                    {
                        yield return one;
                    }
                }
            }
        }
    }

    private static IEnumerable<CellValue?>? ValuesOf(Increment increment, Evidence evidence) =>
        evidence.Rows.FirstOrDefault(static row => !row.IsRule) is { } plain ? plain.Inputs
        : DecisionTable.Of(increment, evidence, out _) is { } table
            ? Enumerable.Range(0, table.Rows.Count).SelectMany(row => RowProbes.Of(table.Grid, row)).FirstOrDefault()
            : null;

    // A sentence that calls another member is true or it is not: one whose name is mistyped must not be passed over.
    private static IEnumerable<ExampleCase> OfOtherMembers(Increment increment)
    {
        foreach (var example in increment.Requirement.InlineExamples)
        {
            if (DocumentCode.Expression(example.Call) is { } expression
                && InlineCall.NameOf(expression) is { } name
                && name != increment.Signature?.Name
                && !increment.Requirement.Fences.Any(fence => fence.Signature?.Name == name)
                && UntypedExpectation.Of(
                    example.Expected,
                    (expression is InvocationExpressionSyntax { Expression: SimpleNameSyntax } ? CallWriter.Receiver(increment) + "." : "") + ShortNames.WrittenInFull(expression, increment),
                    example.Call,
                    example.ExpectedRaw,
                    new SourcePlace(increment.Requirement.Place.Path, example.Span),
                    increment) is { } other)
            {
                yield return other;
            }
        }
    }

    // Sentences whose arguments no cell could hold are still run as they stand.
    private static IEnumerable<ExampleCase> Unread(Increment increment)
    {
        foreach (var example in increment.Requirement.InlineExamples)
        {
            if (increment.Signature is { } signature
                && DocumentCode.Expression(example.Call) is { } expression
                && InlineCall.NameOf(expression) == signature.Name
                && InlineCall.RowOf(example, increment) is null
                && CaseOf(increment, new RowConstants(), ShortNames.WrittenInFull(expression, increment), example.Call, example.ExpectedRaw, example.Expected, example.Span) is { } unread)
            {
                yield return unread;
            }
        }
    }
}
