using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Whether directives are known, may stand where they stand, and have the arguments that they need.</summary>
internal sealed class DirectiveCheck(GraphQLSchema schema, ValueCheck values, Action<Place, string> say)
{
    public void Check(IReadOnlyList<DirectiveNode> directives, string location)
    {
        HashSet<string>? seen = null;
        foreach (var directive in directives)
        {
            var name = directive.Name.Text;
            if (schema.Directive(name) is not { } definition)
            {
                if (!Federation.IsDirective(name) && name.Length > 0)
                {
                    say(directive.Name.Place, $"There is no directive '@{name}'{NearestName.Hint(name, schema.DirectiveNames)}");
                }

                continue;
            }

            if (!definition.Locations.Any(one => one.Text == location))
            {
                say(directive.Place, $"'@{name}' cannot stand here; it can at {string.Join(", ", definition.Locations.Select(one => one.Text))}");
            }

            if (!(seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(name) && !definition.IsRepeatable)
            {
                say(directive.Place, $"'@{name}' stands twice at the same place, and it is not repeatable");
            }

            values.CheckAll(directive.Place, directive.Arguments, definition.Arguments, $"'@{name}'");
        }
    }
}
