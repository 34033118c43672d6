using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>Binds the types of drafts in the user's compilation, where each also sees what the others will declare.</summary>
internal static class Binder
{
    public static IEnumerable<Increment> Bind(
        IReadOnlyList<Draft> drafts,
        CSharpCompilation compilation,
        List<Finding> findings,
        CancellationToken cancellation)
    {
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        var outlines = drafts
            .Select(draft => CSharpSyntaxTree.ParseText(draft.Outline, options, cancellationToken: cancellation))
            .ToList();
        var bound = compilation.AddSyntaxTrees(outlines);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].IsSettled && Bind(drafts[i], outlines[i], bound, findings, cancellation) is { } increment)
            {
                yield return increment;
            }
        }
    }

    private static Increment? Bind(Draft draft, SyntaxTree outline, CSharpCompilation compilation, List<Finding> findings, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(outline);
        var root = outline.GetRoot(cancellation);
        var position = root.DescendantTokens().LastOrDefault(static token => token.IsKind(SyntaxKind.CloseBraceToken)).SpanStart;
        position = draft.Kind == IncrementKind.Member ? PositionInside(root, draft) : position;
        var reader = new ShapeReader(model, position);
        var increment = new Increment
        {
            Requirement = draft.Requirement,
            Kind = draft.Kind,
            Namespace = draft.Namespace,
            TypeName = draft.TypeName,
            FileName = "",
            Signature = draft.Signature,
            TypeDeclarations = draft.TypeDeclarations,
            Header = draft.Header,
            KnownTypes = KnownTypes.Of(draft.Requirement, model, position),
            ImportsSystem = model.TypeNamed(position, nameof(ArgumentOutOfRangeException)) is not null,
        };
        if (draft.Claim is { } claim)
        {
            return BindClaim(increment, claim, compilation, reader);
        }

        if (UnknownTypes(root, model, cancellation) is { Count: > 0 } unknown)
        {
            var where = draft.Namespace.Length == 0 ? "the global namespace" : "namespace " + draft.Namespace;
            findings.Add(SynthesisRules.UnknownType.About(draft.Requirement.Id, draft.Place,
                $"{string.Join(", ", unknown)} is no type that {where} sees. Mend the name, write it with its namespace, or add a requirement that declares it"));
            return null;
        }

        var symbols = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Select(node => model.GetDeclaredSymbol(node, cancellation));
        return draft.Kind switch
        {
            IncrementKind.Member => WithShapes(increment, symbols.FirstOrDefault(static symbol => symbol is IMethodSymbol or IPropertySymbol), reader),
            IncrementKind.Record when symbols.OfType<INamedTypeSymbol>().FirstOrDefault() is { InstanceConstructors: [var constructor, ..] } =>
                increment with { ParameterShapes = ShapesOf(constructor, reader) },
            _ => increment,
        };
    }

    private static Increment BindClaim(Increment increment, Claim claim, CSharpCompilation compilation, ShapeReader reader)
    {
        var symbol = compilation.GetSemanticModel(claim.Member.SyntaxTree).GetDeclaredSymbol(claim.Member)!;
        var header = MemberHeader.Of(claim.Member, symbol, reader);
        var signature = MemberHeader.SignatureOf(claim.Member, symbol, increment, reader);
        return WithShapes(increment, symbol, reader) with
        {
            Requirement = About(signature, increment.Requirement),
            Signature = signature,
            Kept = KeptValues.Of(symbol),
            Header = header,
            Declaration = new PartialDeclaration(increment.TypeDeclarations, header, claim.Place),
            Documented = claim.Member.GetLeadingTrivia().Any(static trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax),
        };
    }

    /// <summary>Only the code says that what a sentence names is a property.</summary>
    private static Requirement About(MemberSignature property, Requirement requirement)
    {
        var values = requirement.NamedValues.Where(value => property.IsPropertyNamed(value.Call)).ToList();
        return values.Count == 0 ? requirement : requirement with { InlineExamples = [.. requirement.InlineExamples, .. values] };
    }

    private static Increment WithShapes(Increment increment, ISymbol? symbol, ShapeReader reader) => symbol switch
    {
        IMethodSymbol method => increment with
        {
            ParameterShapes = ShapesOf(method, reader),
            ReturnShape = method.ReturnsVoid ? null : reader.ShapeOf(method.ReturnType),
        },
        IPropertySymbol property => increment with { ReturnShape = reader.ShapeOf(property.Type) },
        _ => increment,
    };

    private static EquatableArray<TypeShape> ShapesOf(IMethodSymbol method, ShapeReader reader) =>
        method.Parameters.Select(parameter => reader.ShapeOf(parameter.Type)).ToEquatableArray();

    /// <summary>The last inside: at the brace itself the type's members are seen no more.</summary>
    private static int PositionInside(SyntaxNode root, Draft draft) =>
        root.DescendantNodes().OfType<TypeDeclarationSyntax>().Skip(draft.TypeDeclarations.Count - 1).FirstOrDefault()?.CloseBraceToken.SpanStart - 1 ?? 0;

    private static List<string> UnknownTypes(SyntaxNode root, SemanticModel model, CancellationToken cancellation) => root.DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Where(static name => !name.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(space => space.Name.Span.Contains(name.Span)))
        .Where(name => model.GetTypeInfo(name, cancellation).Type is IErrorTypeSymbol)
        .Select(static name => name.ToString())
        .Distinct(StringComparer.Ordinal)
        .ToList();
}
