using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>A type that will be generated. Its name is known before its parts are.</summary>
internal abstract class TypePlan(string name, DocumentNode node)
{
    public string Name { get; } = name;

    /// <summary>Where the document says what it is.</summary>
    public DocumentNode Node { get; } = node;

    public string? Description => Node["description"]?.String ?? Node["title"]?.String;

    public bool IsDeprecated => Node["deprecated"]?.IsTrue == true;
}

/// <summary>A record.</summary>
internal sealed class RecordPlan(string name, DocumentNode node) : TypePlan(name, node)
{
    public List<PropertyPlan> Properties { get; } = [];

    /// <summary>What properties beyond the named ones are; null where there are none.</summary>
    public TypeRef? Extra { get; set; }

    public string ExtraName { get; set; } = "AdditionalProperties";

    public RecordPlan? Base { get; set; }

    /// <summary>The property that says which of the types below it an object is.</summary>
    public string? Tag { get; set; }

    /// <summary>What the document says is a kind of this.</summary>
    public List<(string Value, RecordPlan Plan)> Derived { get; } = [];

    /// <summary>What is a kind of this in C# too: in a circle nothing is.</summary>
    public IEnumerable<(string Value, RecordPlan Plan)> Kinds => Derived.Where(kind => kind.Plan.IsBelow(this));

    public bool IsBelow(RecordPlan other)
    {
        for (var above = Base; above is not null; above = above.Base)
        {
            if (above == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of inherited properties that say what this is.</summary>
    public List<(string Property, string Value)> Tags { get; } = [];
}

/// <param name="JsonName">As it is on the wire.</param>
/// <param name="Value">The only value that the property has.</param>
internal sealed record PropertyPlan(
    string JsonName,
    string Name,
    TypeRef Type,
    bool IsRequired,
    bool IsNullable,
    bool IsInherited,
    string? Value,
    string? Description,
    bool IsDeprecated,
    DocumentNode? Schema)
{
    /// <summary>Given, absent and null are three things.</summary>
    public bool IsOptional => !IsRequired && IsNullable && !Type.IsAny;
}

/// <summary>Words that are known today.</summary>
internal sealed class WordsPlan(string name, DocumentNode node) : TypePlan(name, node)
{
    public List<(string Name, string Value)> Values { get; } = [];
}

/// <summary>One of several types.</summary>
internal sealed class UnionPlan(string name, DocumentNode node) : TypePlan(name, node)
{
    public List<(string Name, TypeRef Type)> Cases { get; } = [];

    public string? Tag { get; set; }

    public List<(string Value, int Case)> Tags { get; } = [];
}
