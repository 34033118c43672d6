using System.Globalization;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>Reads the keywords of a schema that have a number or a pattern; what cannot be checked is a finding.</summary>
internal sealed class KeywordReader(ContractFindings findings)
{
    public int? Count(DocumentNode schema, string keyword)
    {
        if (schema[keyword] is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Number && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && Math.Floor(number) == number)
        {
            return number > int.MaxValue ? int.MaxValue : (int)number;
        }

        findings.Add(ContractFault.WrongKind, node, $"{keyword} is a whole number that is not negative; this one is not checked");
        return null;
    }

    /// <summary>The number as it is written; null where there is none, or only a word that says how another is meant.</summary>
    public string? Limit(DocumentNode schema, string keyword)
    {
        if (schema[keyword] is not { } node || (node.Kind == NodeKind.Boolean && keyword.StartsWith("exclusive", StringComparison.Ordinal)))
        {
            return null;
        }

        if (node.Kind != NodeKind.Number || (keyword == "multipleOf" && !(double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0)))
        {
            findings.Add(ContractFault.WrongKind, node, $"{keyword} is a number{(keyword == "multipleOf" ? " above 0" : "")}; this one is not checked");
            return null;
        }

        return node.Text;
    }

    /// <summary>The pattern of .NET that means what the document's means.</summary>
    public string? Pattern(string pattern, DocumentNode place)
    {
        if (EcmaPattern.Translate(pattern, out var translated) is { } mistake)
        {
            findings.Add(ContractFault.InvalidPattern, place, $"The pattern '{pattern}' is not checked: {mistake}");
            return null;
        }

        return translated;
    }
}
