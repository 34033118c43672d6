using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.JsonSchema;

/// <summary>A schema with an address of its own: what stands in it is named by anchors, and by pointers that begin at it.</summary>
/// <param name="Number">Says in which it is, where code runs.</param>
/// <param name="Address">Of the project's own making where the schema says none.</param>
internal sealed record SchemaResource(int Number, Uri Address, DocumentNode Root, SchemaDialect Dialect)
{
    public Dictionary<string, DocumentNode> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that whoever led here may have replaced.</summary>
    public Dictionary<string, DocumentNode> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
