using System.Text;
using AutoDev.Analyzers;
using AutoDev.Contracts;
using AutoDev.Generators.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators;

/// <summary>
/// Gives a project the types, clients and endpoints of its contracts, and says at the document's line what is wrong with one. A document
/// is read again only when its text changed, and a file is written again only when its own text did.
/// </summary>
[Implements("PRP-010-1")]
[Generator(LanguageNames.CSharp)]
public sealed class ContractSourceGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var memory = new ContractMemory();
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());

        var age = context.CompilationProvider
            .Select(static (compilation, _) => ProjectAge.Of(compilation))
            .WithTrackingName(Stages.ProjectAge);
        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ContractText.From(pair.Left, pair.Right, cancellation))
            .Where(static text => text is not null)
            .Select(static (text, _) => text!)
            .WithTrackingName(Stages.ContractTexts);
        var contracts = texts.Where(static text => !text.IsPart);
        var documents = texts
            .Where(static text => !text.IsGraphQL)
            .Collect();
        var compilable = contracts
            .Combine(age)
            .Where(static pair => pair.Right.IsEnough);
        var openApi = compilable
            .Where(static pair => !pair.Left.IsGraphQL)
            .Combine(documents)
            .Select(static (pair, _) => (Unit: ContractUnit.Of(pair.Left.Left, pair.Right), Project: pair.Left.Right))
            .WithTrackingName(Stages.ContractUnits)
            .Select((pair, _) => ContractReading.Of(pair.Unit, pair.Project, memory))
            .WithTrackingName(Stages.ContractReadings);
        var sources = GraphQLStages.Sources(compilable.Where(static pair => pair.Left.IsGraphQL), context.CompilationProvider);
        var graphQL = GraphQLStages.Readings(sources);
        AddTo(context, openApi);
        AddTo(context, graphQL);
        AddTo(context, GraphQLStages.Faults(sources));
        context.RegisterSourceOutput(contracts.Combine(age), static (output, pair) =>
        {
            if (!pair.Right.IsEnough)
            {
                output.ReportDiagnostic(pair.Right.Finding(pair.Left.Path, pair.Left.File).ToDiagnostic());
            }
        });

        var needed = openApi
            .Collect()
            .Combine(graphQL.Collect())
            .Select(static (all, _) => (
                Common: all.Left.Concat(all.Right).Any(static one => one.Sources.Count > 0),
                Server: all.Left.Any(static one => one.HasServer),
                GraphQL: all.Right.Any(static one => one.HasGraphQL),
                GraphQLNet: all.Right.Any(static one => one.HasGraphQLNet)))
            .WithTrackingName(Stages.ContractRuntime);
        context.RegisterSourceOutput(needed, static (output, needed) =>
        {
            foreach (var file in (needed.Common ? RuntimeSources.Common : []).Concat(needed.Server ? RuntimeSources.Server : []).Concat(needed.GraphQL ? RuntimeSources.GraphQL : []).Concat(needed.GraphQLNet ? RuntimeSources.GraphQLNet : []))
            {
                output.AddSource($"AutoDev.Contracts/{file.Name}.g.cs", SourceText.From(file.Text, Encoding.UTF8));
            }
        });
    }

    /// <summary>Places go one way and code the other, so that a moved line writes no file anew.</summary>
    private static void AddTo(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ContractReading> readings)
    {
        var sources = readings
            .SelectMany(static (reading, _) => reading.Sources)
            .WithTrackingName(Stages.ContractSources);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));

        var places = readings
            .Select(static (reading, _) => reading.Places)
            .WithTrackingName(Stages.ContractPlaces);
        context.RegisterSourceOutput(places, static (output, source) =>
        {
            if (source is not null)
            {
                output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
            }
        });

        var findings = readings
            .SelectMany(static (reading, _) => reading.Findings)
            .WithTrackingName(Stages.ContractFindings);
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
