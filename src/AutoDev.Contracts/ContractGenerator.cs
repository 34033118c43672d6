using AutoDev.Contracts.Baselines;
using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.CSharp.Authorization;
using AutoDev.Contracts.CSharp.Server;
using AutoDev.Contracts.CSharp.Validation;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.Model.Examples;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts;

/// <summary>A contract's text becomes C#. Pure: the same text and settings give the same files everywhere.</summary>
public static class ContractGenerator
{
    public static ContractGeneration Generate(string text, ContractSettings settings) => Generate(text, (_, _) => settings);

    /// <summary>The same where the document has a say in what is asked for.</summary>
    public static ContractGeneration Generate(string text, ContractItem item) => IsNothing(item) ? new ContractGeneration([], []) : Generate(text, (root, findings) => SettingsReader.Read(item, root, findings));

    private static ContractGeneration Generate(string text, Func<DocumentNode, ContractFindings, ContractSettings> ask)
    {
        var findings = new ContractFindings();
        if (DocumentReader.Read(text, findings) is not { IsMapping: true } root || !(OpenApiReader.IsOpenApi(root) || SchemaDocumentReader.IsSchema(root)))
        {
            findings.Add(ContractFault.Malformed, 0, Math.Min(1, text.Length), "This is no contract: an OpenAPI document has 'openapi' or 'swagger' at its top, and one of JSON Schema '$schema'");
            return new ContractGeneration([], findings.All);
        }

        var settings = ask(root, findings);
        if (settings.Parts == ContractParts.None)
        {
            return new ContractGeneration([], findings.All);
        }

        var set = new DocumentSet(settings.File, text, root, settings.Files, findings);
        var contract = OpenApiReader.IsOpenApi(root) ? OpenApiReader.Read(root, findings, set) : SchemaDocumentReader.Read(root, settings.Name, findings, set);
        if (settings.Baseline is { } baseline)
        {
            Compare(baseline, settings.Files, contract, root, findings);
        }

        contract = contract with { Operations = settings.Operations.Of(contract.Operations, findings) };
        var types = new TypePlanner(contract, findings);
        foreach (var schema in settings.Operations.IsEmpty ? contract.Schemas : [])
        {
            types.Plan(schema.Node, () => Identifier.Pascal(schema.Name));
        }

        var groups = (settings.Parts & (ContractParts.Client | ContractParts.Server)) != ContractParts.None ? new OperationPlanner(types, findings).Plan(contract, settings.Name) : [];
        var credentials = settings.Parts.HasFlag(ContractParts.Client) && groups.Count > 0 ? new CredentialsPlanner(types.TakeName, findings).Plan(contract, settings.Name) : null;
        var servers = settings.Parts.HasFlag(ContractParts.Server) ? new ServerPlanner(types, findings, settings.Parts.HasFlag(ContractParts.Mock)).Plan(groups) : [];
        types.Complete();
        ComingAsText.Mark(servers);
        var checks = new CheckWriter(new RuleReader(contract.References, findings), types);
        if ((settings.Parts & (ContractParts.Validation | ContractParts.Server)) != ContractParts.None)
        {
            checks.Mark();
        }

        return new ContractGeneration([.. Files(contract, settings, types, groups, credentials, servers, checks)], [.. findings.All.Select(set.Local)], servers.Count > 0)
        {
            Methods = [.. OperationMethods.Of(settings, groups, servers, set)],
        };
    }

    /// <summary>A file that others refer to need not be a contract itself.</summary>
    private static bool IsNothing(ContractItem item) => string.Equals(item.Emit.Trim(), nameof(ContractParts.None), StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the earlier version is nobody's business any more.</summary>
    private static void Compare(ContractFile baseline, IReadOnlyList<ContractFile> files, Contract contract, DocumentNode root, ContractFindings findings)
    {
        if (DocumentReader.Read(baseline.Text, new ContractFindings()) is not { IsMapping: true } before || !OpenApiReader.IsOpenApi(before))
        {
            findings.Add(ContractFault.UnknownSetting, 0, Math.Min(1, root.Length), $"The baseline '{baseline.File}' is no OpenAPI document");
            return;
        }

        var unheard = new ContractFindings();
        var set = new DocumentSet(baseline.File, baseline.Text, before, files, unheard);
        new BreakingChanges(OpenApiReader.Read(before, unheard, set), contract, root, baseline.File, findings).Find();
    }

    private static IEnumerable<GeneratedFile> Files(Contract contract, ContractSettings settings, TypePlanner types, IReadOnlyList<OperationGroup> groups, CredentialsPlan? credentials, IReadOnlyList<ServerPlan> servers, CheckWriter checks)
    {
        var frame = new FileFrame(settings.Namespace);
        var records = new RecordWriter(frame, types.Framework, checks);
        foreach (var plan in types.Plans)
        {
            yield return new GeneratedFile(plan.Name, plan switch
            {
                RecordPlan record => records.Write(record),
                WordsPlan words => WordsWriter.Write(words, frame),
                UnionPlan union => UnionWriter.Write(union, frame, types.Framework),
                _ => throw new InvalidOperationException($"{plan.GetType()} has no writer"),
            });
        }

        if (settings.Parts.HasFlag(ContractParts.Client) && groups.Count > 0)
        {
            var clients = new ClientWriter(frame, types.Framework, contract.Server ?? "", groups[0].ErrorName, credentials);
            yield return new GeneratedFile(groups[0].ErrorName, ErrorWriter.Write(groups[0].ErrorName, frame));
            foreach (var group in groups)
            {
                yield return new GeneratedFile(group.ClientName, clients.Write(group));
            }

            if (credentials is not null)
            {
                yield return new GeneratedFile(credentials.Name, CredentialsWriter.Write(credentials, frame));
                yield return new GeneratedFile(credentials.HandlerName, CredentialsWriter.WriteHandler(credentials, frame));
            }

            if (settings.HasHttpClientFactory)
            {
                var registration = types.TakeName(settings.Name + "ClientServices");
                yield return new GeneratedFile(registration, RegistrationWriter.Write(registration, settings.Name + "Client", settings.Namespace, [.. groups.Select(group => group.ClientName)], credentials, frame));
            }
        }

        var mocks = new MockWriter(frame, types.Framework, new ExampleReader(contract.References, new SchemaResolver(contract.References, new ContractFindings())));
        foreach (var server in servers)
        {
            if (server.MockName is not null)
            {
                yield return new GeneratedFile(server.MockName, mocks.Write(server));
            }

            yield return new GeneratedFile(server.Name, new ServerWriter(frame, types.Framework).Write(server));
            yield return new GeneratedFile(server.EndpointsName, new EndpointsWriter(frame, contract.Server, checks).Write(server));
        }
    }
}
