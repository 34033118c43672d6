using System.Globalization;
using System.Text;
using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>An operation for each root field of a schema, which asks for everything that needs no argument, a few levels down.</summary>
internal sealed class EveryFieldOperations(GraphQLSchema schema, int depth)
{
    private const int MostKinds = 3;

    private readonly StringBuilder text = new();

    public static string Of(string schema, int depth)
    {
        var operations = new EveryFieldOperations(SchemaReader.Read([GraphQLReader.Read("schema.graphql", schema)], new GraphQLFindings()), depth);
        operations.WriteAll();
        return operations.text.ToString();
    }

    private void WriteAll()
    {
        foreach (var kind in new[] { OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription })
        {
            foreach (var field in schema.Root(kind)?.Fields ?? [])
            {
                var variables = string.Join(", ", field.Arguments.Select(argument => $"${argument.Name}: {argument.Type}"));
                var arguments = string.Join(", ", field.Arguments.Select(argument => $"{argument.Name}: ${argument.Name}"));
                text.Append(CultureInfo.InvariantCulture, $"{kind.ToString().ToLowerInvariant()} {kind}_{field.Name}{(variables.Length > 0 ? $"({variables})" : "")} {{ {field.Name}{(arguments.Length > 0 ? $"({arguments})" : "")}");
                Write(schema.TypeOf(field.Type)!, depth, "");
                text.Append(" }\n");
            }
        }
    }

    private void Write(SchemaType type, int levels, string prefix)
    {
        if (!type.IsComposite)
        {
            return;
        }

        text.Append(" { __typename");
        foreach (var field in type.Fields.Where(field => field.Arguments.All(argument => !argument.MustBeGiven) && field.Directives.All(directive => directive.Name.Text != "deprecated")))
        {
            var inner = schema.TypeOf(field.Type)!;
            if (!inner.IsComposite || levels > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" {(prefix.Length > 0 ? $"{prefix}{field.Name}: " : "")}{field.Name}");
                Write(inner, levels - 1, "");
            }
        }

        foreach (var kind in type.IsAbstract ? schema.PossibleTypes(type).Take(MostKinds) : [])
        {
            // Two kinds may call different things alike.
            text.Append(CultureInfo.InvariantCulture, $" ... on {kind.Name}");
            Write(kind, levels - 1, kind.Name + "_");
        }

        text.Append(" }");
    }
}
