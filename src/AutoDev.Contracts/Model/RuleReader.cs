using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>Gathers the rules of a schema, of what it refers to and of all that it includes.</summary>
internal sealed class RuleReader(References references, ContractFindings findings)
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];

    private readonly KeywordReader keywords = new(findings);

    public SchemaRules Read(DocumentNode? schema)
    {
        var rules = new SchemaRules();
        Gather(schema, rules, []);
        return rules;
    }

    private void Gather(DocumentNode? schema, SchemaRules rules, HashSet<DocumentNode> seen)
    {
        if (schema is not { IsMapping: true } || !seen.Add(schema))
        {
            return;
        }

        Own(schema, rules);
        if (schema["$ref"] is { Kind: NodeKind.String } target)
        {
            Gather(references.Find(target), rules, seen);
        }

        foreach (var keyword in Compositions)
        {
            // Of alternatives, only a single one rules for sure.
            var parts = keyword == "allOf" ? schema[keyword]?.Items ?? [] : [.. SchemaResolver.Variants(schema, keyword)];
            if (keyword == "allOf" || parts.Count == 1)
            {
                foreach (var part in parts)
                {
                    Gather(part, rules, seen);
                }
            }
        }
    }

    private void Own(DocumentNode schema, SchemaRules rules)
    {
        rules.MinLength = Larger(rules.MinLength, keywords.Count(schema, "minLength"));
        rules.MaxLength = Smaller(rules.MaxLength, keywords.Count(schema, "maxLength"));
        rules.MinItems = Larger(rules.MinItems, keywords.Count(schema, "minItems"));
        rules.MaxItems = Smaller(rules.MaxItems, keywords.Count(schema, "maxItems"));
        rules.MinProperties = Larger(rules.MinProperties, keywords.Count(schema, "minProperties"));
        rules.MaxProperties = Smaller(rules.MaxProperties, keywords.Count(schema, "maxProperties"));
        rules.UniqueItems |= schema["uniqueItems"]?.IsTrue == true;
        rules.Items ??= schema["items"] is { IsMapping: true } items ? items : null;
        rules.Values ??= schema["additionalProperties"] is { IsMapping: true } values ? values : null;

        // Until 3.0 "exclusive" says how the other keyword is meant; since 3.1 it is a limit itself.
        Limit(schema, "minimum", schema["exclusiveMinimum"]?.IsTrue == true ? rules.Above : rules.AtLeast);
        Limit(schema, "maximum", schema["exclusiveMaximum"]?.IsTrue == true ? rules.Below : rules.AtMost);
        Limit(schema, "exclusiveMinimum", rules.Above);
        Limit(schema, "exclusiveMaximum", rules.Below);
        Limit(schema, "multipleOf", rules.MultipleOf);
        if (schema["enum"]?.Items is { Count: > 0 } words && words.All(word => word.Kind is NodeKind.Number or NodeKind.Null))
        {
            rules.Numbers ??= [.. words.Where(word => word.Kind == NodeKind.Number).Select(word => word.Text)];
        }

        if (schema["pattern"] is { String: { } written } place && keywords.Pattern(written, place) is { } pattern && !rules.Patterns.Contains(pattern))
        {
            rules.Patterns.Add(pattern);
        }
    }

    private void Limit(DocumentNode schema, string keyword, List<string> limits)
    {
        if (keywords.Limit(schema, keyword) is { } limit && !limits.Contains(limit))
        {
            limits.Add(limit);
        }
    }

    private static int? Larger(int? one, int? other) => other is null || one > other ? one : other;

    private static int? Smaller(int? one, int? other) => other is null || one < other ? one : other;
}
