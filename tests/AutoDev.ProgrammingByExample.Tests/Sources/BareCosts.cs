using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.ProgrammingByExample.Tests.Sources;

/// <summary>
/// Numbers, other than zero, that become part of a cost where they stand: as the argument of a parameter named so, as what a member, a
/// local or an element of a tuple of that name is given, or as what a method named so returns. What is compared, indexed or made into
/// something else becomes no part of it.
/// </summary>
internal static class BareCosts
{
    public static IEnumerable<string> In(IReadOnlyList<SyntaxTree> trees)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Read", trees, references);
        return from tree in trees
               let model = compilation.GetSemanticModel(tree)
               from node in tree.GetRoot().DescendantNodes()
               from cost in Costs(node, model)
               from literal in Parts(cost).OfType<LiteralExpressionSyntax>()
               where literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is not 0 && !IsHome(literal)
               select $"{Path.GetFileName(tree.FilePath)}({literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node}";
    }

    // The model itself.
    private static bool IsHome(SyntaxNode node) => node.Ancestors().OfType<ClassDeclarationSyntax>().Any(static type => type.Identifier.Text == "CostModel");

    private static IEnumerable<ExpressionSyntax> Costs(SyntaxNode node, SemanticModel model) => node switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when IsCost(ParameterOf(argument, list, model)) => [argument.Expression],
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument when IsCost(ElementOf(argument, tuple, model)) => [argument.Expression],
        AssignmentExpressionSyntax { Left: var left, Right: var right } when IsCost(NameOf(left)) => [right],
        VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax, Initializer.Value: { } value } local when IsCost(local.Identifier.Text) => [value],
        MethodDeclarationSyntax method when method.Identifier.Text.Contains("Cost", StringComparison.Ordinal) => Returned(method),
        _ => [],
    };

    // What an operator costs stands in its table.
    private static string? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax list, SemanticModel model) =>
        model.GetSymbolInfo(list.Parent!) is var found && (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method && method.ContainingType.Name != "Operator"
            ? argument.NameColon?.Name.Identifier.Text ?? method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument))?.Name
            : null;

    private static string? ElementOf(ArgumentSyntax argument, TupleExpressionSyntax tuple, SemanticModel model) =>
        model.GetTypeInfo(tuple).ConvertedType is INamedTypeSymbol { IsTupleType: true } type ? type.TupleElements[tuple.Arguments.IndexOf(argument)].Name : null;

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax> Returned(MethodDeclarationSyntax method) =>
        method.ExpressionBody is { } body ? [body.Expression] : method.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>();

    private static bool IsCost(string? name) => name is not null && name.EndsWith("cost", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("highest", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression),
        PrefixUnaryExpressionSyntax inner => Parts(inner.Operand),
        BinaryExpressionSyntax binary when IsArithmetic(binary) => Parts(binary.Left).Concat(Parts(binary.Right)),
        ConditionalExpressionSyntax choice => Parts(choice.WhenTrue).Concat(Parts(choice.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => Parts(arm.Expression)),
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.SelectMany(static argument => Parts(argument.Expression)),
        LambdaExpressionSyntax { ExpressionBody: { } body } => Parts(body),
        _ => [expression],
    };

    private static bool IsArithmetic(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression;
}
