using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>What a schema rules beyond the shape of a value; numbers as the document writes them.</summary>
internal sealed class SchemaRules
{
    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinProperties { get; set; }

    public int? MaxProperties { get; set; }

    public bool UniqueItems { get; set; }

    /// <summary>Patterns of .NET that mean what the document's mean.</summary>
    public List<string> Patterns { get; } = [];

    public List<string> AtLeast { get; } = [];

    public List<string> AtMost { get; } = [];

    public List<string> Above { get; } = [];

    public List<string> Below { get; } = [];

    public List<string> MultipleOf { get; } = [];

    /// <summary>The numbers that are allowed; null where all are.</summary>
    public IReadOnlyList<string>? Numbers { get; set; }

    /// <summary>The schema of a list's items.</summary>
    public DocumentNode? Items { get; set; }

    /// <summary>The schema of a map's values.</summary>
    public DocumentNode? Values { get; set; }
}
