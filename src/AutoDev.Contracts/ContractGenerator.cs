using AutoDev.Contracts.Baselines;
using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.OpenApi;

namespace AutoDev.Contracts;

/// <summary>A contract's text becomes C#. Pure: the same text and settings give the same files everywhere.</summary>
public static class ContractGenerator
{
    public static ContractGeneration Generate(string text, ContractSettings settings) => Generate(text, new ContractItem("", "", "", settings.File), (_, _) => settings, out _);

    /// <summary>The same where the document has a say in what is asked for.</summary>
    public static ContractGeneration Generate(string text, ContractItem item) => Generate(text, item, out _);

    /// <summary>The same, and sooner where the memory has an earlier text of the document.</summary>
    public static ContractGeneration Generate(string text, ContractItem item, ContractMemory memory)
    {
        var kept = memory.Take(item.File);
        var generation = kept?.Follow(text, item) == true ? kept.Generation : Generate(text, item, out kept);
        if (kept is not null)
        {
            memory.Keep(item.File, kept);
        }

        return generation;
    }

    private static ContractGeneration Generate(string text, ContractItem item, out KeptContract? kept)
    {
        kept = null;
        return IsNothing(item) ? new ContractGeneration([], []) : Generate(text, item, (root, findings) => SettingsReader.Read(item, root, findings), out kept);
    }

    private static ContractGeneration Generate(string text, ContractItem item, Func<DocumentNode, ContractFindings, ContractSettings> ask, out KeptContract? kept)
    {
        kept = null;
        var findings = new ContractFindings();
        if (DocumentReader.Read(text, findings) is not { } root || !(OpenApiReader.IsOpenApi(root) || SchemaDocumentReader.IsSchema(root)))
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
        var isSchema = !OpenApiReader.IsOpenApi(root);
        var index = new SchemaIndex(set, DialectOf(root));
        var contract = !isSchema ? OpenApiReader.Read(root, findings, set) : SchemaDocumentReader.Read(root, settings.Name, findings, set, index);
        if (settings.Baseline is { } baseline)
        {
            Compare(baseline, settings.Files, contract, root, findings);
        }

        var plan = ContractPlan.Of(settings.Operations.Of(contract, findings), settings, index, isSchema ? root : null, findings);
        var files = PlannedFiles.Of(plan).ToList();
        foreach (var file in files)
        {
            file.Write();
        }

        // Only what was written says which schemas it calls.
        files.AddRange(PlannedFiles.Schemas(plan));
        kept = new KeptContract(text, root, item, files, [.. findings.All.Select(set.Local)], [.. OperationMethods.Of(settings, plan.Groups, plan.Servers, set)], plan.Servers.Count > 0);
        return kept.Generation;
    }

    private static SchemaDialect DialectOf(DocumentNode root) => !OpenApiReader.IsOpenApi(root) ? SchemaDialect.Latest
        : root["openapi"]?.Text is { } version && !version.StartsWith("3.0", StringComparison.Ordinal) ? SchemaDialect.OpenApi31
        : SchemaDialect.OpenApi30;

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
}
