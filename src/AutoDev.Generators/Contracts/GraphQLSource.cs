using System.Diagnostics.CodeAnalysis;
using AutoDev.Contracts;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>A document of GraphQL that was read, or why it could not be.</summary>
internal sealed record GraphQLSource(GraphQLText? Text, ContractReading? Fault)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the bug is, the host must live; the finding says what it was.")]
    public static GraphQLSource Of(ContractText text, ProjectAge project, IReadOnlyList<OwnScalar> scalars)
    {
        try
        {
            return new GraphQLSource(new GraphQLText(text.Text, new GraphQLItem(text.Emit, text.Namespace, text.RootNamespace, text.File, text.Schema, text.Scalars, text.Loaders) { HasGraphQLNet = project.HasGraphQLNet, HasHttpClientFactory = project.HasHttpClientFactory, OwnScalars = scalars }, text.Path), null);
        }
        catch (Exception exception)
        {
            return new GraphQLSource(null, ContractReading.Fault(new DocumentText(text.Path, text.Text), exception));
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The same.")]
    public static ContractReading Generate(GraphQLUnit unit)
    {
        var main = unit.Contract?.Main ?? unit.Operations[0];
        try
        {
            var generation = GraphQLGenerator.Generate(unit);
            var folder = SourceFolder.Of(main.Item.File);
            var documents = generation.Findings.Select(found => found.Document).Distinct().ToDictionary(text => text, text => new DocumentText(text.Path, text.Text));
            return new ContractReading(
                [.. generation.Files.Select(file => new ContractSource($"{folder}/{file.Name}.g.cs", file.Text))],
                [.. generation.Findings.Select(found => found.Finding.At(documents[found.Document]))],
                HasGraphQL: generation.HasClient)
            {
                HasGraphQLNet = generation.HasGraphQLNet,
            };
        }
        catch (Exception exception)
        {
            return ContractReading.Fault(new DocumentText(main.Path, main.Text), exception);
        }
    }
}
