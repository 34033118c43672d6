namespace AutoDev.Contracts;

/// <summary>A schema with the documents whose operations ask for it; or documents without a schema, of which nothing can be generated.</summary>
/// <param name="Trouble">What keeps the two from finding each other; null where nothing does.</param>
public sealed record GraphQLUnit(GraphQLContract? Contract, IReadOnlyList<GraphQLText> Operations, string? Trouble)
{
    public bool Equals(GraphQLUnit? other) => other is not null && Equals(Contract, other.Contract) && Trouble == other.Trouble && Operations.SequenceEqual(other.Operations);

    public override int GetHashCode() => (Contract?.GetHashCode() ?? 0) ^ Operations.Count;
}
