using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Examples;

/// <summary>Writes calls of an increment's member that compile anywhere in the user's assembly.</summary>
internal static class CallWriter
{
    public static string TypeOf(Increment increment) => "global::"
        + (increment.Namespace.Length > 0 ? increment.Namespace + "." : "")
        + increment.TypeName;

    /// <summary>A call with one argument for each parameter; a null argument is left to the parameter's default.</summary>
    public static string Call(Increment increment, IReadOnlyList<string?> arguments)
    {
        var signature = increment.Signature!;
        var list = string.Join(", ", arguments.Select((text, i) => (text, i)).Where(static a => a.text is not null).Select(a =>
            arguments.Take(a.i).Contains(null) ? $"{Identifiers.Escaped(signature.Parameters[a.i].Name)}: {a.text}" : a.text));
        return signature.Kind switch
        {
            MemberKind.Constructor => $"new {TypeOf(increment)}({list})",
            MemberKind.Property => Receiver(increment) + "." + Identifiers.Escaped(signature.Name),
            _ => $"{Receiver(increment)}.{Identifiers.Escaped(signature.Name)}({list})",
        };
    }

    /// <summary>The same code with the names that the document may leave short written in full.</summary>
    public static string Qualified(SyntaxNode code, Increment increment) => new Qualifier(increment).Visit(code)!.ToString();

    private static string Receiver(Increment increment) =>
        increment.Signature!.IsStatic ? TypeOf(increment) : $"new {TypeOf(increment)}()";

    private sealed class Qualifier : CSharpSyntaxRewriter
    {
        private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

        public Qualifier(Increment increment)
        {
            foreach (var type in increment.KnownTypes)
            {
                names[type.Name] = type.Global;
            }

            foreach (var shape in increment.ParameterShapes.Append(increment.ReturnShape).OfType<TypeShape>())
            {
                Add(shape.Element ?? shape);
            }

            names[increment.TypeName.Split('.')[0]] = TypeOf(increment).Split('.') is var parts
                ? string.Join('.', parts.Take(parts.Length - increment.TypeName.Count(static c => c == '.')))
                : "";
            if (increment.Signature is { Kind: not MemberKind.Constructor } signature)
            {
                names[signature.Name] = Receiver(increment) + "." + Identifiers.Escaped(signature.Name);
            }
        }

        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
        {
            var named = node.Parent is MemberAccessExpressionSyntax access && access.Name == node
                || node.Parent is NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax { Left: not IdentifierNameSyntax };
            return !named && names.TryGetValue(node.Identifier.ValueText, out var full)
                ? SyntaxFactory.ParseExpression(full).WithTriviaFrom(node)
                : node;
        }

        // The type in new Money(3m) is a name, not an expression.
        public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
            names.TryGetValue(node.Type.ToString(), out var full)
                ? node.WithType(SyntaxFactory.ParseTypeName(full).WithTriviaFrom(node.Type))
                    .WithArgumentList((ArgumentListSyntax?)Visit(node.ArgumentList))
                : base.VisitObjectCreationExpression(node);

        private void Add(TypeShape shape)
        {
            if (shape.Global.StartsWith("global::", StringComparison.Ordinal))
            {
                names[shape.Global[(shape.Global.LastIndexOfAny(['.', ':']) + 1)..]] = shape.Global;
            }

            foreach (var field in shape.Fields)
            {
                Add(field.Shape);
            }
        }
    }
}
