using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.CSharp.Authorization;
using AutoDev.Contracts.CSharp.Server;
using AutoDev.Contracts.CSharp.Validation;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts;

/// <summary>All that is decided about a contract before the first file of it is written.</summary>
internal sealed record ContractPlan(
    Contract Contract,
    ContractSettings Settings,
    TypePlanner Types,
    IReadOnlyList<OperationGroup> Groups,
    CredentialsPlan? Credentials,
    IReadOnlyList<ServerPlan> Servers,
    CheckWriter Checks,
    SchemaClass Schemas)
{
    /// <param name="schema">The document where it is one of JSON Schema.</param>
    public static ContractPlan Of(Contract contract, ContractSettings settings, SchemaIndex index, DocumentNode? schema, ContractFindings findings)
    {
        var types = new TypePlanner(contract, findings);
        foreach (var named in settings.Operations.IsEmpty ? contract.Schemas : [])
        {
            types.Plan(named.Node, () => Identifier.Pascal(named.Name));
        }

        var operations = new OperationPlanner(types, findings);
        var groups = (settings.Parts & (ContractParts.Client | ContractParts.Server)) != ContractParts.None ? operations.Plan(contract, settings.Name) : [];
        var credentials = settings.Parts.HasFlag(ContractParts.Client) && groups.Count > 0 ? new CredentialsPlanner(types.TakeName, findings).Plan(contract, settings.Name) : null;
        var planner = new ServerPlanner(types, findings, settings.Parts.HasFlag(ContractParts.Mock));
        var servers = settings.Parts.HasFlag(ContractParts.Server) ? planner.Plan(groups) : [];
        var hooks = settings.Parts.HasFlag(ContractParts.Receivers) ? operations.PlanHooks(contract, settings.Name) : [];
        var receivers = planner.PlanReceivers(hooks);
        servers = [.. servers, .. receivers];
        types.Complete();
        ComingAsText.Mark(servers);
        var name = schema is null ? settings.Name + "Schemas" : contract.Schemas[0].Name + "Schema";
        var schemas = new SchemaClass(index, settings.Parts.HasFlag(ContractParts.Validation) ? schema : null, () => types.TakeName(Identifier.Pascal(name)), types.Framework, findings);
        var checks = new CheckWriter(new RuleReader(contract.References, findings), types, new SchemaNeeds(contract.References, isExact: schema is not null), schemas);
        if ((settings.Parts & (ContractParts.Validation | ContractParts.Server | ContractParts.Receivers)) != ContractParts.None)
        {
            checks.Mark();
        }

        return new ContractPlan(contract, settings, types, groups, credentials, servers, checks, schemas);
    }
}
