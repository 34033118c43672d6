using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.Baselines;

/// <summary>
/// Compares what values a schema allows with what it allowed. What is sent may be allowed more, and not less; what is received may become
/// less, and not more. Alternatives (oneOf, anyOf of several) are not looked into.
/// </summary>
internal sealed class SchemaComparison(References before, References after, bool isSent, Action<DocumentNode, string, string> say)
{
    private readonly SchemaView old = new(before);
    private readonly SchemaView now = new(after);
    private readonly HashSet<(DocumentNode Old, DocumentNode Now)> seen = [];

    public void Compare(DocumentNode? oldSchema, DocumentNode? newSchema, string what)
    {
        var open = new Stack<(DocumentNode? Old, DocumentNode? Now, string What)>();
        open.Push((oldSchema, newSchema, what));
        while (open.Count > 0)
        {
            var pair = open.Pop();
            var (oldUse, newUse) = (old.Use(pair.Old), now.Use(pair.Now));
            if (newUse.Schema is null || oldUse.Schema is null)
            {
                if (pair.Now is not null && (isSent ? oldUse.Schema is null && newUse.Schema is not null : newUse.Schema is null && oldUse.Schema is not null))
                {
                    say(pair.Now, "type changed", isSent ? $"{pair.What} was any value" : $"{pair.What} may be any value now");
                }

                continue;
            }

            if (seen.Add((oldUse.Schema, newUse.Schema)))
            {
                Nullability(oldUse, newUse, pair.What);
                if (Types(oldUse.Schema, newUse.Schema, pair.What))
                {
                    Words(oldUse.Schema, newUse.Schema, pair.What);
                    Rules(oldUse.Schema, newUse.Schema, pair.What);
                    foreach (var part in Parts(oldUse.Schema, newUse.Schema, pair.What))
                    {
                        open.Push(part);
                    }
                }
            }
        }
    }

    private void Nullability(SchemaUse oldUse, SchemaUse newUse, string what)
    {
        if (isSent ? oldUse.IsNullable && !newUse.IsNullable : newUse.IsNullable && !oldUse.IsNullable)
        {
            say(newUse.Schema!["type"] ?? newUse.Schema, "nullability changed", isSent ? $"{what} must not be null any more" : $"{what} may be null now");
        }
    }

    /// <summary>False where the types have nothing to do with each other, and nothing more is to be said.</summary>
    private bool Types(DocumentNode oldSchema, DocumentNode newSchema, string what)
    {
        var (were, are) = (old.TypesOf(oldSchema), now.TypesOf(newSchema));
        var (narrow, wide) = isSent ? (were, are) : (are, were);
        var fits = wide.Count == 0 || (narrow.Count > 0 && narrow.All(type => wide.Contains(type) || (type == "integer" && wide.Contains("number"))));
        if (!fits)
        {
            say(newSchema["type"] ?? newSchema, "type changed", $"{what} was {Said(were)}, and is {Said(are)}");
        }

        return fits;
    }

    private static string Said(IReadOnlyList<string> types) => types.Count == 0 ? "of any type" : string.Join(" or ", types);

    private void Words(DocumentNode oldSchema, DocumentNode newSchema, string what)
    {
        // Who reads words has to bear some that he does not know; who sends one that is refused cannot help it.
        if (isSent && SchemaView.ValuesOf(newSchema) is { } are)
        {
            var gone = (SchemaView.ValuesOf(oldSchema) ?? []).Where(value => !are.Contains(value)).ToList();
            if (gone.Count > 0 || SchemaView.ValuesOf(oldSchema) is null)
            {
                say(newSchema["enum"] ?? newSchema["const"] ?? newSchema, "values removed", gone.Count > 0
                    ? $"{what} must not be {string.Join(" or ", gone.Take(5))}{(gone.Count > 5 ? " …" : "")} any more"
                    : $"{what} must be one of the named values now");
            }
        }
    }

    private void Rules(DocumentNode oldSchema, DocumentNode newSchema, string what)
    {
        if (isSent)
        {
            foreach (var (keyword, message) in RuleComparison.Stricter(old.RulesOf(oldSchema), now.RulesOf(newSchema)))
            {
                say(newSchema[keyword] ?? newSchema, "rule stricter", $"{what}: {message}");
            }
        }
    }

    private IEnumerable<(DocumentNode? Old, DocumentNode? Now, string What)> Parts(DocumentNode oldSchema, DocumentNode newSchema, string what)
    {
        var (were, are) = (old.PropertiesOf(oldSchema), now.PropertiesOf(newSchema));
        foreach (var property in are.Values)
        {
            if (isSent && property.IsRequired && !property.IsReadOnly && !(were.TryGetValue(property.Name, out var known) && known.IsRequired))
            {
                say(property.Place ?? newSchema, "property required", $"{what} must have '{property.Name}' now");
            }
        }

        foreach (var property in were.Values)
        {
            var isThere = are.TryGetValue(property.Name, out var same);
            if (isThere)
            {
                yield return (property.Schema, same!.Schema, $"'{property.Name}'");
            }

            if (isSent ? !isThere && now.IsClosed(newSchema) : !property.IsWriteOnly && !isThere)
            {
                say(newSchema["properties"] ?? newSchema, "property removed", isSent ? $"{what} must not have '{property.Name}' any more" : $"{what} has no '{property.Name}' any more");
            }
            else if (!isSent && isThere && property is { IsRequired: true, IsWriteOnly: false } && !same!.IsRequired)
            {
                say(same.Place ?? newSchema, "property optional", $"{what} may be without '{property.Name}' now");
            }
        }

        if (oldSchema["items"] is { } oldItems && newSchema["items"] is { } newItems)
        {
            yield return (oldItems, newItems, "an item of " + what);
        }

        if (oldSchema["additionalProperties"] is { IsMapping: true } oldValues && newSchema["additionalProperties"] is { IsMapping: true } newValues)
        {
            yield return (oldValues, newValues, "a value of " + what);
        }
    }
}
