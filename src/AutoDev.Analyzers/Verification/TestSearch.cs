using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Analyzers.Verification;

/// <summary>Finds whether a runner of tests runs what a claim stands on.</summary>
internal static class TestSearch
{
    public static TestRun Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation) => symbol switch
    {
        IMethodSymbol method => OfMethod(method, WithDerived(method.ContainingType, compilation), cancellation),
        INamedTypeSymbol type => OfType(type, compilation, cancellation),
        _ => TestRun.None,
    };

    /// <param name="classes">Those that have it: its own, or all that derive from it.</param>
    private static TestRun OfMethod(IMethodSymbol method, IEnumerable<INamedTypeSymbol> classes, CancellationToken cancellation)
    {
        var attributes = AttributesOf(method).ToList();
        var tests = attributes.FindAll(TestFrameworks.MakesTest);
        return tests.Count == 0 ? TestRun.None
            : tests.TrueForAll(TestFrameworks.Skips) || attributes.Exists(TestFrameworks.Ignores) || method.ContainingType.GetAttributes().Any(TestFrameworks.Ignores) ? TestRun.Skipped
            : !TestFrameworks.IsSeen(method, tests, classes) ? TestRun.Unseen
            : IsEmpty(method, cancellation) ? TestRun.Empty
            : TestRun.Runs;
    }

    private static TestRun OfType(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var own = Within(type, cancellation);

        // The tests of an abstract class may be those of the classes that derive from it.
        return own != TestRun.Runs && type.IsAbstract
            ? Best(own, WithDerived(type, compilation).Skip(1).Select(derived => Within(derived, cancellation)))
            : own;
    }

    /// <summary>Itself, then all that derive from it.</summary>
    private static IEnumerable<INamedTypeSymbol> WithDerived(INamedTypeSymbol type, Compilation compilation) => type.IsSealed ? [type] : TypesOf(compilation.Assembly.GlobalNamespace)
        .Where(other => !SymbolEqualityComparer.Default.Equals(other, type)
            && TestFrameworks.BasesOf(other).Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type)))
        .Prepend(type);

    /// <summary>Of the tests of a class, those that it inherits, and those of the classes in it.</summary>
    private static TestRun Within(INamedTypeSymbol type, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var ignored = type.GetAttributes().Any(TestFrameworks.Ignores);
        var methods = TestFrameworks.BasesOf(type)
            .SelectMany(static one => one.GetMembers().OfType<IMethodSymbol>())
            .Select(method => OfMethod(method, [type], cancellation))
            .Select(run => ignored && run != TestRun.None ? TestRun.Skipped : run);
        return Best(TestRun.None, methods.Concat(type.GetTypeMembers().Select(nested => Within(nested, cancellation))));
    }

    private static TestRun Best(TestRun first, IEnumerable<TestRun> others)
    {
        foreach (var run in others)
        {
            if (first == TestRun.Runs)
            {
                break;
            }

            first = run > first ? run : first;
        }

        return first;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol holder) => holder.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => TypesOf(type).Prepend(type),
        INamespaceSymbol space => TypesOf(space),
        _ => [],
    });

    /// <summary>An overriding method is a test where the one that it overrides is.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IMethodSymbol method)
    {
        for (var one = method; one is not null; one = one.OverriddenMethod)
        {
            foreach (var attribute in one.GetAttributes())
            {
                yield return attribute;
            }
        }
    }

    private static bool IsEmpty(IMethodSymbol method, CancellationToken cancellation) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is MethodDeclarationSyntax declaration
        && (declaration.ExpressionBody is { Expression: var expression } ? IsNothing(expression) : declaration.Body is { } body && body.Statements.All(IsNothing));

    private static bool IsNothing(StatementSyntax statement) => statement switch
    {
        EmptyStatementSyntax => true,
        ReturnStatementSyntax { Expression: var result } => result is null || IsNothing(result),
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: var awaited } } => IsNothing(awaited),
        _ => false,
    };

    /// <summary>What a test of nothing has to return where it returns a task.</summary>
    private static bool IsNothing(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask", Expression: var type }
        && type.ToString().EndsWith("Task", StringComparison.Ordinal);
}
