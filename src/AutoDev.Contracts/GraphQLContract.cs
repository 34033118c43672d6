using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.Schema;

namespace AutoDev.Contracts;

/// <summary>A schema, of one document or several, read once and kept for as long as none of them changes.</summary>
public sealed class GraphQLContract : IEquatable<GraphQLContract>
{
    private readonly IReadOnlyList<GraphQLText> texts;
    private readonly Lazy<(GraphQLSchema Schema, GraphQLFindings Findings)> reading;

    internal GraphQLContract(IReadOnlyList<GraphQLText> texts)
    {
        this.texts = texts;
        reading = new Lazy<(GraphQLSchema Schema, GraphQLFindings Findings)>(() =>
        {
            var findings = new GraphQLFindings();
            return (SchemaReader.Read(texts.Select(text => text.Document), findings), findings);
        });
    }

    public IReadOnlyList<GraphQLText> Texts => texts;

    /// <summary>The document that settings are said of.</summary>
    public GraphQLText Main => texts[0];

    internal GraphQLSchema Schema => reading.Value.Schema;

    internal GraphQLFindings Findings => reading.Value.Findings;

    /// <summary>The same documents make the same schema.</summary>
    public bool Equals(GraphQLContract? other) => other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as GraphQLContract);

    public override int GetHashCode() => Main.GetHashCode();
}
