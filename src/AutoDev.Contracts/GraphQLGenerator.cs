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
                findings.Add(ContractFault.Unpaired, text.Document.Beginning, unit.Trouble ?? "There is no schema");
            }

            return new GraphQLGeneration([], [.. All(unit, findings)], HasClient: false);
        }

        var settings = SettingsReader.Read(contract.Main.Item, contract.Main.Document, unit.Operations.Count > 0, findings);
        var hasClient = false;
        List<GeneratedFile> files = settings.Parts == ContractParts.None ? [] : Files(contract, unit, settings, findings, out hasClient);
        return new GraphQLGeneration(files, [.. All(unit, findings)], hasClient, settings.Parts.HasFlag(ContractParts.GraphQLNet));
    }

    private static List<GeneratedFile> Files(GraphQLContract contract, GraphQLUnit unit, ContractSettings settings, GraphQLFindings findings, out bool hasClient)
    {
        var schema = contract.Schema;
        var operations = OperationSetReader.Read(schema, unit.Operations.Select(text => text.Document), findings);
        var names = new TypeNames(InputPlanner.Named(schema).Select(type => Identifier.Pascal(type.Name)));
        var inputs = new InputPlanner(schema, names, ScalarReader.Read(contract, findings));
        if (settings.Parts.HasFlag(ContractParts.Models))
        {
            inputs.PlanAll();
        }

        var loaded = Loaded(contract, settings, findings);
        var resolvers = settings.Parts.HasFlag(ContractParts.Server) ? ResolverPlanner.Plan(schema, inputs, names, loaded) : [];
        var adapter = settings.Parts.HasFlag(ContractParts.GraphQLNet) ? names.Take(settings.Name + "Schema") : null;
        var client = operations.Operations.Count > 0 ? ClientPlan.Of(operations, settings.Name, inputs, names) : null;
        hasClient = client is not null;
        inputs.Complete();
        var frame = new FileFrame(settings.Namespace);
        var types = new PlanWriter(frame, names.Framework);
        List<GeneratedFile> files = [.. inputs.Plans.Concat(resolvers).Concat(resolvers.Select(plan => plan.Loader).OfType<TypePlan>()).Concat(client?.Types ?? []).Select(types.Write)];
        if (adapter is not null)
        {
            files.AddRange(new GraphQLNetWriter(adapter, schema, inputs, frame).Write(resolvers));
        }

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

    private static LoadedFields Loaded(GraphQLContract contract, ContractSettings settings, GraphQLFindings findings)
    {
        void Say(string message) => findings.Add(ContractFault.UnknownSetting, contract.Main.Document.Beginning, message);

        var words = SettingsReader.Split(contract.Main.Item.Loaders);
        if (words.Length > 0 && !settings.Parts.HasFlag(ContractParts.Server))
        {
            Say("Loaders says how a server is asked, and none is generated: write Emit=\"Server\"");
        }

        return LoadedFields.Read(contract.Schema, words, Say);
    }

    private static IEnumerable<(GraphQLText Document, ContractFinding Finding)> All(GraphQLUnit unit, GraphQLFindings findings)
    {
        var texts = (unit.Contract?.Texts ?? []).Concat(unit.Operations).ToDictionary(text => text.Document);
        var found = (unit.Contract?.Findings.All ?? []).Concat(findings.All);
        return texts.Values.SelectMany(text => text.Document.Findings.All.Select(finding => (text, finding)))
            .Concat(found.SelectMany(one => one.Value.All.Select(finding => (texts[one.Key], finding))));
    }
}
