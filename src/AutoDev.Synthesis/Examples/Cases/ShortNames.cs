using System.Text;
using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>Writes in full the names that a document may leave short.</summary>
/// <remarks>
/// Text is put in place of text. A tree has no place for an expression where a name stands, and a document may hold any tree at all.
/// </remarks>
internal sealed class ShortNames
{
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly string? member;
    private readonly string fullMember = "";

    private ShortNames(Increment increment)
    {
        foreach (var type in increment.KnownTypes)
        {
            types[type.Name] = type.Global;
        }

        foreach (var shape in increment.ParameterShapes.Append(increment.ReturnShape).OfType<TypeShape>())
        {
            Add(shape.Element ?? shape);
        }

        var outermost = increment.TypeName.Split('.')[0];
        types[outermost] = CallWriter.TypeOf(increment, outermost);
        if (increment.Signature is { Kind: not MemberKind.Constructor } signature)
        {
            member = signature.Name;
            fullMember = CallWriter.Receiver(increment) + "." + Identifiers.Escaped(signature.Name);
        }
    }

    /// <summary>The same code, as it compiles anywhere in the user's assembly.</summary>
    public static string WrittenInFull(SyntaxNode code, Increment increment)
    {
        var names = new ShortNames(increment);
        var locals = code.DescendantTokens().Where(IsDeclared).Select(static token => token.ValueText).ToHashSet(StringComparer.Ordinal);
        var text = code.ToString();
        var full = new StringBuilder();
        var end = 0;
        foreach (var name in code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (!IsPartOfAnother(name) && names.FullNameOf(name, locals) is { } written)
            {
                var start = name.SpanStart - code.SpanStart;
                full.Append(text, end, start - end).Append(written);
                end = start + name.Span.Length;
            }
        }

        return full.Append(text, end, text.Length - end).ToString();
    }

    private string? FullNameOf(IdentifierNameSyntax name, HashSet<string> locals)
    {
        var text = name.Identifier.ValueText;
        var isType = name.Parent is ObjectCreationExpressionSyntax || SyntaxFacts.IsInTypeOnlyContext(name);
        return !isType && locals.Contains(text) ? null
            : !isType && text == member ? fullMember
            : types.GetValueOrDefault(text);
    }

    /// <summary>Whether what it means depends on a name before it, or on what it is put into.</summary>
    private static bool IsPartOfAnother(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        QualifiedNameSyntax qualified => qualified.Right == name,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        MemberBindingExpressionSyntax or AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or GotoStatementSyntax => true,
        _ => name.IsMissing,
    };

    /// <summary>Whether the code itself gives the name its meaning.</summary>
    private static bool IsDeclared(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken)
        && token.Parent is ParameterSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax
            or CatchDeclarationSyntax or LocalFunctionStatementSyntax or QueryClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax;

    private void Add(TypeShape shape)
    {
        if (shape.Global.StartsWith("global::", StringComparison.Ordinal))
        {
            types[CSharpWords.Unescaped(shape.Global[(shape.Global.LastIndexOfAny(['.', ':']) + 1)..])] = shape.Global;
        }

        foreach (var field in shape.Fields)
        {
            Add(field.Shape);
        }
    }
}
