using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Claims;

/// <summary>Finds all claims that a compilation can see.</summary>
internal static class ClaimSearch
{
    public static IEnumerable<Claim> In(Compilation compilation, CancellationToken cancellation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(MayClaim)
            .Concat([compilation.Assembly])
            .SelectMany(assembly => In(assembly, cancellation));

    /// <summary>The attributes are embedded: an assembly that uses them declares them, so all others need not be looked through.</summary>
    private static bool MayClaim(IAssemblySymbol assembly) =>
        assembly.NamespaceNames.Contains("AutoDev")
        && (assembly.GetTypeByMetadataName(ClaimReader.Implements) is not null || assembly.GetTypeByMetadataName(ClaimReader.Verifies) is not null);

    private static IEnumerable<Claim> In(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var waiting = new Stack<ISymbol>();
        waiting.Push(assembly);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var symbol = waiting.Pop();
            foreach (var inner in Inner(symbol))
            {
                waiting.Push(inner);
            }

            if (symbol is not INamespaceSymbol)
            {
                foreach (var claim in ClaimReader.On(symbol))
                {
                    yield return claim;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Inner(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol assembly => [assembly.GlobalNamespace],
        INamespaceSymbol space => space.GetMembers(),
        INamedTypeSymbol type => type.GetMembers(),
        _ => [],
    };
}
