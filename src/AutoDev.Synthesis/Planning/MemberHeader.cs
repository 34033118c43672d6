using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>A user's partial member as the implementing part must repeat it: same modifiers and names, types that bind in another file.</summary>
internal static class MemberHeader
{
    public static string Of(MemberDeclarationSyntax node, ISymbol symbol, ShapeReader reader)
    {
        var modifiers = string.Concat(node.Modifiers.Select(static modifier => modifier.Text + " "));
        return (node, symbol) switch
        {
            (MethodDeclarationSyntax method, IMethodSymbol declared) =>
                $"{modifiers}{TypeOf(declared, reader)} {method.Identifier.Text}({Parameters(method.ParameterList, declared, reader)})",
            (ConstructorDeclarationSyntax constructor, IMethodSymbol declared) =>
                $"{modifiers}{constructor.Identifier.Text}({Parameters(constructor.ParameterList, declared, reader)})",
            (PropertyDeclarationSyntax property, IPropertySymbol declared) =>
                $"{modifiers}{reader.NameOf(declared.Type)} {property.Identifier.Text}",
            _ => "",
        };
    }

    public static MemberSignature SignatureOf(MemberDeclarationSyntax node, ISymbol symbol, Increment increment, ShapeReader reader) => new()
    {
        Kind = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => MemberKind.Constructor,
            IPropertySymbol => MemberKind.Property,
            _ => MemberKind.Method,
        },
        Name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name,
        Namespace = increment.Namespace,
        ContainingType = increment.TypeName,
        Modifiers = node.Modifiers.Select(static modifier => modifier.Text).ToEquatableArray(),
        ReturnType = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
            IMethodSymbol method => TypeOf(method, reader),
            IPropertySymbol property => reader.NameOf(property.Type),
            _ => "",
        },
        Parameters = symbol is IMethodSymbol { Parameters: var parameters }
            ? parameters.Select(parameter => new ParameterSignature(parameter.Name, reader.NameOf(parameter.Type), DefaultOf(parameter))).ToEquatableArray()
            : [],
    };

    private static string TypeOf(IMethodSymbol method, ShapeReader reader) => method.ReturnsVoid ? "void" : reader.NameOf(method.ReturnType);

    private static string Parameters(ParameterListSyntax list, IMethodSymbol method, ShapeReader reader) => string.Join(
        ", ",
        list.Parameters.Zip(method.Parameters).Select(pair =>
            string.Concat(pair.First.Modifiers.Select(static modifier => modifier.Text + " "))
            + $"{reader.NameOf(pair.Second.Type)} {Identifiers.Escaped(pair.Second.Name)}"));

    private static string? DefaultOf(IParameterSymbol parameter) => parameter.DeclaringSyntaxReferences
        .Select(static reference => (reference.GetSyntax() as ParameterSyntax)?.Default?.Value.ToString())
        .FirstOrDefault();
}
