namespace AutoDev.Contracts.Documents;

/// <summary>What a node of a document is.</summary>
public enum NodeKind
{
    Null,
    Boolean,
    Number,
    String,
    Sequence,
    Mapping,
}
