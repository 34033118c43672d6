using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds the types that a requirement's examples and assertions name.</summary>
internal static class KnownTypes
{
    public static EquatableArray<KnownType> Of(Requirement requirement, SemanticModel model, int position) => NamesIn(requirement)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(name => (Name: name, Type: model.TypeNamed(position, name)))
        .Where(static found => found.Type is { IsGenericType: false })
        .Select(static found => new KnownType(found.Name, found.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))
        .ToEquatableArray();

    private static IEnumerable<string> NamesIn(Requirement requirement) =>
    [
        .. requirement.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).SelectMany(static cell => NamesIn(cell.Value)),
        .. requirement.InlineExamples.SelectMany(static example => NamesIn(example.Expected).Concat(NamesIn(example.Call))),
        .. requirement.Fences.Where(static fence => fence.Kind == CSharpFenceKind.Assertion).SelectMany(static fence => NamesIn(fence.Code)),
    ];

    private static IEnumerable<string> NamesIn(CellValue value) => value switch
    {
        ExceptionValue exception => [exception.TypeName],
        ExpressionValue expression => NamesIn(expression.CSharp),
        _ => [],
    };

    private static IEnumerable<string> NamesIn(string code) => SyntaxFactory.ParseTokens(code)
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(static token => token.ValueText);
}
