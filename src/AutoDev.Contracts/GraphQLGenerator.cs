using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.CSharp;
using AutoDev.Contracts.GraphQL.Operations;

namespace AutoDev.Contracts;

/// <summary>A schema and its operations become C#. Pure: the same texts and settings give the same files everywhere.</summary>
public static class GraphQLGenerator
{
    public static GraphQLGeneration Generate(GraphQLUnit unit)
    {
        var findings = new GraphQLFindings();
        if (unit.Contract is not { } contract)
        {
            foreach (var text in unit.Operations)
            {
                findings.Add(ContractFault.Unpaired, new(text.Document, 0, Math.Min(1, text.Document.Text.Length)), unit.Trouble ?? "There is no schema");
            }

            return new GraphQLGeneration([], [.. All(unit, findings)], HasClient: false);
        }

        var settings = SettingsReader.Read(contract.Main.Item, contract.Main.Document, unit.Operations.Count > 0, findings, out var scalars);
        var hasClient = false;
        List<GeneratedFile> files = settings.Parts == ContractParts.None ? [] : Files(contract, unit, settings, scalars, findings, out hasClient);
        return new GraphQLGeneration(files, [.. All(unit, findings)], hasClient);
    }

    private static List<GeneratedFile> Files(GraphQLContract contract, GraphQLUnit unit, ContractSettings settings, IReadOnlyDictionary<string, string> scalars, GraphQLFindings findings, out bool hasClient)
    {
        var schema = contract.Schema;
        var operations = OperationSetReader.Read(schema, unit.Operations.Select(text => text.Document), findings);
        var names = new TypeNames(InputPlanner.Named(schema).Select(type => Identifier.Pascal(type.Name)));
        var inputs = new InputPlanner(schema, names, scalars);
        if (settings.Parts.HasFlag(ContractParts.Models))
        {
            inputs.PlanAll();
        }

        var resolvers = settings.Parts.HasFlag(ContractParts.Server) ? ResolverPlanner.Plan(schema, inputs, names) : [];
        var client = operations.Operations.Count > 0 ? ClientPlan.Of(operations, settings.Name, inputs, names) : null;
        hasClient = client is not null;
        inputs.Complete();
        var frame = new FileFrame(settings.Namespace);
        var types = new PlanWriter(frame, names.Framework);
        List<GeneratedFile> files = [.. inputs.Plans.Concat(resolvers).Concat(client?.Types ?? []).Select(types.Write)];
        if (client is not null)
        {
            var writer = new OperationsWriter(frame, names.Framework);
            files.Add(new GeneratedFile(client.Name, writer.Write(client)));
            files.Add(new GeneratedFile(client.Result, writer.WriteResult(client)));
            if (settings.HasHttpClientFactory)
            {
                var registration = names.Take(client.Name + "Services");
                files.Add(new GeneratedFile(registration, RegistrationWriter.Write(registration, client.Name, settings.Namespace, [client.Name], credentials: null, frame)));
            }
        }

        return files;
    }

    private static IEnumerable<(GraphQLText Document, ContractFinding Finding)> All(GraphQLUnit unit, GraphQLFindings findings)
    {
        var texts = (unit.Contract?.Texts ?? []).Concat(unit.Operations).ToDictionary(text => text.Document);
        var found = (unit.Contract?.Findings.All ?? []).Concat(findings.All);
        return texts.Values.SelectMany(text => text.Document.Findings.All.Select(finding => (text, finding)))
            .Concat(found.SelectMany(one => one.Value.All.Select(finding => (texts[one.Key], finding))));
    }
}
