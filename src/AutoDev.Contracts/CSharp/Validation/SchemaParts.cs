using AutoDev.Contracts.Documents;
using AutoDev.Contracts.JsonSchema;

namespace AutoDev.Contracts.CSharp.Validation;

/// <summary>The schemas that keywords have; what is none is a finding.</summary>
internal static class SchemaParts
{
    public static DocumentNode? One(DocumentNode schema, string keyword, ContractFindings findings)
    {
        if (schema[keyword] is not { } part)
        {
            return null;
        }

        return IsSchema(part, findings) ? part : null;
    }

    public static List<DocumentNode> Many(DocumentNode schema, string keyword, ContractFindings findings) => schema[keyword] switch
    {
        null => [],
        { Kind: NodeKind.Sequence } list => [.. list.Items.Where(part => IsSchema(part, findings))],
        var other => Wrong(other, $"{keyword} is a list of schemas; this one is not checked", findings),
    };

    public static List<DocumentMember> Named(DocumentNode schema, string keyword, ContractFindings findings)
    {
        if (schema[keyword] is { IsMapping: false } other)
        {
            findings.Add(ContractFault.WrongKind, other, $"{keyword} is a mapping; this one is not checked");
        }

        return [.. schema[keyword]?.Members ?? []];
    }

    private static bool IsSchema(DocumentNode part, ContractFindings findings)
    {
        if (!SchemaKeywords.IsSchema(part))
        {
            findings.Add(ContractFault.WrongKind, part, "A schema is a mapping; this is taken as any value");
        }

        return SchemaKeywords.IsSchema(part);
    }

    private static List<DocumentNode> Wrong(DocumentNode node, string message, ContractFindings findings)
    {
        findings.Add(ContractFault.WrongKind, node, message);
        return [];
    }
}
