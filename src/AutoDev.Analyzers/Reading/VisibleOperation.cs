using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers.Reading;

/// <summary>A generated method of a server or a client, with the operation that it is for.</summary>
internal sealed record VisibleOperation(INamedTypeSymbol Type, string Method, string Name, SourcePlace Place)
{
    private const string Attribute = "AutoDev.Contracts.Runtime.ContractOperationAttribute";

    /// <summary>A server's methods are there to be overridden, a client's to be called.</summary>
    public bool IsOfServer => Type.IsAbstract;

    /// <summary>Those of this project's contracts. A document that is no additional file any more has none.</summary>
    public static IReadOnlyList<VisibleOperation> All(Compilation compilation, AnalyzerOptions options)
    {
        var attributes = compilation.GetTypeByMetadataName(Attribute) is { } type
            ? compilation.Assembly.GetAttributes().Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type)).ToList()
            : [];
        if (attributes.Count == 0)
        {
            return [];
        }

        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project);
        var documents = options.AdditionalFiles
            .GroupBy(file => DocumentPath.Below(file.Path, project ?? ""), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Path, StringComparer.Ordinal);
        return [.. attributes.Select(attribute => Of(attribute, documents)).OfType<VisibleOperation>()];
    }

    private static VisibleOperation? Of(AttributeData attribute, IReadOnlyDictionary<string, string> documents)
    {
        var values = attribute.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value).ToList();
        if (values is not [string file, INamedTypeSymbol type, string method, string name, int start, int length, int line, int column]
            || !documents.TryGetValue(file, out var path))
        {
            return null;
        }

        var span = new SourceSpan(start, length, new TextPosition(line, column), new TextPosition(line, column + length));
        return new VisibleOperation(type, method, name, new SourcePlace(path, span));
    }
}
