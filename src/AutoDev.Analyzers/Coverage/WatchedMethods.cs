using System.Collections.Concurrent;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Coverage;

/// <summary>Generated methods of operations, and whether code does anything with them. All others are of no interest.</summary>
internal sealed class WatchedMethods
{
    private readonly IReadOnlyList<VisibleOperation> operations;
    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, string Method), bool> done = new(new OfMethods());

    public WatchedMethods(IEnumerable<VisibleOperation> operations)
    {
        this.operations = [.. operations];
        foreach (var operation in this.operations)
        {
            done[(operation.Type, operation.Method)] = false;
        }
    }

    public bool IsEmpty => operations.Count == 0;

    public void Note(IMethodSymbol method)
    {
        var key = (method.ContainingType, method.Name);
        if (method.ContainingType is not null && done.ContainsKey(key))
        {
            done[key] = true;
        }
    }

    /// <summary>In the order of the documents. An operation that several methods are for is done with one of them.</summary>
    public IEnumerable<Finding> Open(Rule rule) => operations
        .GroupBy(one => one.Place)
        .Where(same => !same.Any(one => done[(one.Type, one.Method)]))
        .OrderBy(same => same.Key.Path, StringComparer.Ordinal)
        .ThenBy(same => same.Key.Span.Start)
        .Select(same => same.First())
        .Select(first => rule.At(first.Place, first.Name, $"{first.Type.Name}.{first.Method}"));

    private sealed class OfMethods : IEqualityComparer<(INamedTypeSymbol Type, string Method)>
    {
        public bool Equals((INamedTypeSymbol Type, string Method) x, (INamedTypeSymbol Type, string Method) y) =>
            x.Method == y.Method && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((INamedTypeSymbol Type, string Method) one) => StringComparer.Ordinal.GetHashCode(one.Method);
    }
}
