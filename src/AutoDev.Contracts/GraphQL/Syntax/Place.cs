namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>A stretch of a document.</summary>
internal readonly record struct Place(GraphQLDocument Document, int Start, int Length)
{
    /// <summary>From here to the end of what was read last.</summary>
    public Place To(int end) => this with { Length = Math.Max(0, end - Start) };
}
