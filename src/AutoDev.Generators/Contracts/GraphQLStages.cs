using AutoDev.Contracts;
using Microsoft.CodeAnalysis;

namespace AutoDev.Generators.Contracts;

/// <summary>
/// Documents of GraphQL are read one by one and used together. A schema is kept while operations change: it is another stage than the
/// operations that ask for it.
/// </summary>
[Implements("PRP-219-5")]
internal static class GraphQLStages
{
    public static IncrementalValuesProvider<GraphQLSource> Sources(IncrementalValuesProvider<(ContractText Text, ProjectAge Project)> texts, IncrementalValueProvider<Compilation> compilation) => texts
        .Combine(compilation)
        .Select(static (pair, _) => (pair.Left.Text, pair.Left.Project, Scalars: OwnScalars.Of(pair.Left.Text.Scalars, pair.Right)))
        .WithTrackingName(Stages.OwnScalars)
        .Select(static (all, _) => GraphQLSource.Of(all.Text, all.Project, all.Scalars))
        .WithTrackingName(Stages.GraphQLTexts);

    public static IncrementalValuesProvider<ContractReading> Readings(IncrementalValuesProvider<GraphQLSource> sources)
    {
        var texts = sources
            .Where(static source => source.Text is not null)
            .Select(static (source, _) => source.Text!)
            .Collect();
        return texts
            .SelectMany(static (texts, _) => GraphQLProject.Contracts(texts))
            .WithTrackingName(Stages.GraphQLContracts)
            .Collect()
            .Combine(texts)
            .SelectMany(static (pair, _) => GraphQLProject.Units(pair.Left, pair.Right))
            .WithTrackingName(Stages.GraphQLUnits)
            .Select(static (unit, _) => GraphQLSource.Generate(unit))
            .WithTrackingName(Stages.ContractReadings);
    }

    /// <summary>Of documents that could not be read for a fault of ours.</summary>
    public static IncrementalValuesProvider<ContractReading> Faults(IncrementalValuesProvider<GraphQLSource> sources) => sources
        .Where(static source => source.Fault is not null)
        .Select(static (source, _) => source.Fault!);
}
