using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>Assertion fences as code that can be run: each expression by itself, statements together.</summary>
internal static class AssertionCases
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static IEnumerable<ExampleCase> Of(Increment increment)
    {
        foreach (var fence in increment.Requirement.Fences.Where(static fence => fence.Kind == CSharpFenceKind.Assertion))
        {
            var place = new SourcePlace(increment.Requirement.Place.Path, fence.Span);
            foreach (var part in PartsOf(fence.Code))
            {
                var text = part?.ToString() ?? fence.Code;
                var display = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                yield return new ExampleCase(ExampleKind.Holds, display, part is null ? text : ShortNames.WrittenInFull(part, increment).Trim(), "", place);
            }
        }
    }

    /// <summary>One that is null where all of it is no C#: whoever runs it says so.</summary>
    private static IEnumerable<SyntaxNode?> PartsOf(string code)
    {
        if (DocumentCode.Expression(code) is { } whole)
        {
            return [whole];
        }

        var lines = code.Split('\n')
            .Select(static line => line.Trim().TrimEnd(';'))
            .Where(static line => line.Length > 0)
            .Select(DocumentCode.Expression)
            .ToList();
        return lines.TrueForAll(static line => line is not null && IsCondition(line))
            ? lines
            : [DocumentCode.TryParse(() => CSharpSyntaxTree.ParseText(code, Script).GetRoot())];
    }

    private static bool IsCondition(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax or InvocationExpressionSyntax
            or ParenthesizedExpressionSyntax;
}
