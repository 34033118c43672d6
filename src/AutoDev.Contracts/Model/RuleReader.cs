using System.Globalization;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>Gathers the rules of a schema, of what it refers to and of all that it includes.</summary>
internal sealed class RuleReader(References references, ContractFindings findings)
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];

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
        rules.MinLength = Larger(rules.MinLength, Count(schema, "minLength"));
        rules.MaxLength = Smaller(rules.MaxLength, Count(schema, "maxLength"));
        rules.MinItems = Larger(rules.MinItems, Count(schema, "minItems"));
        rules.MaxItems = Smaller(rules.MaxItems, Count(schema, "maxItems"));
        rules.MinProperties = Larger(rules.MinProperties, Count(schema, "minProperties"));
        rules.MaxProperties = Smaller(rules.MaxProperties, Count(schema, "maxProperties"));
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

        if (schema["pattern"] is { String: { } pattern } place)
        {
            if (EcmaPattern.Translate(pattern, out var translated) is { } mistake)
            {
                findings.Add(ContractFault.InvalidPattern, place, $"The pattern '{pattern}' is not checked: {mistake}");
            }
            else if (!rules.Patterns.Contains(translated))
            {
                rules.Patterns.Add(translated);
            }
        }
    }

    private int? Count(DocumentNode schema, string keyword)
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

    private void Limit(DocumentNode schema, string keyword, List<string> limits)
    {
        if (schema[keyword] is not { } node || (node.Kind == NodeKind.Boolean && keyword.StartsWith("exclusive", StringComparison.Ordinal)))
        {
            return;
        }

        if (node.Kind != NodeKind.Number || (keyword == "multipleOf" && !(double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0)))
        {
            findings.Add(ContractFault.WrongKind, node, $"{keyword} is a number{(keyword == "multipleOf" ? " above 0" : "")}; this one is not checked");
        }
        else if (!limits.Contains(node.Text))
        {
            limits.Add(node.Text);
        }
    }

    private static int? Larger(int? one, int? other) => other is null || one > other ? one : other;

    private static int? Smaller(int? one, int? other) => other is null || one < other ? one : other;
}
