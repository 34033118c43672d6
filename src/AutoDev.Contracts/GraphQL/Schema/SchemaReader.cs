using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Puts the definitions and extensions of one or several documents together.</summary>
internal sealed class SchemaReader(GraphQLFindings findings)
{
    private readonly GraphQLSchema schema = new();

    public static GraphQLSchema Read(IEnumerable<GraphQLDocument> documents, GraphQLFindings findings)
    {
        var definitions = documents.SelectMany(document => document.Definitions).OfType<TypeSystemNode>().ToList();
        var reader = new SchemaReader(findings);
        reader.Read(definitions);
        SchemaCheck.Check(reader.schema, definitions, findings);
        return reader.schema;
    }

    private void Read(List<TypeSystemNode> definitions)
    {
        foreach (var definition in definitions.Where(definition => !definition.IsExtension))
        {
            switch (definition)
            {
                case TypeDefinitionNode { Name.Text.Length: > 0 } node:
                    if (StandardSchema.IsScalar(node.Name.Text) && node.Kind != SchemaTypeKind.Scalar)
                    {
                        findings.Add(ContractFault.WrongKind, node.Name.Place, $"'{node.Name}' is a scalar of GraphQL itself, and cannot be another type");
                    }
                    else if (!schema.Add(new SchemaType(node, isStandard: false)))
                    {
                        Twice(node.Name, "type");
                    }
                    else
                    {
                        Fill(schema.Find(node.Name.Text)!, node);
                    }

                    break;
                case DirectiveDefinitionNode { Name.Text.Length: > 0 } node:
                    if (!schema.Add(node))
                    {
                        Twice(node.Name, "directive");
                    }

                    break;
                case SchemaNode node:
                    Fill(node);
                    break;
            }
        }

        foreach (var extension in definitions.Where(definition => definition.IsExtension))
        {
            switch (extension)
            {
                case TypeDefinitionNode { Name.Text.Length: > 0 } node:
                    Extend(node);
                    break;
                case SchemaNode node:
                    Fill(node);
                    break;
            }
        }

        StandardSchema.AddTo(schema);
        if (schema.Roots.Count == 0)
        {
            FindRoots();
        }
    }

    /// <summary>Without a schema definition the roots are the types that have these names.</summary>
    private void FindRoots()
    {
        foreach (var kind in new[] { OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription })
        {
            if (schema.Find(kind.ToString()) is { Kind: SchemaTypeKind.Object } root)
            {
                schema.Roots.Add(kind, root.Node.Name);
            }
        }
    }

    private void Extend(TypeDefinitionNode node)
    {
        if (schema.Find(node.Name.Text) is not { } type)
        {
            // A subgraph extends types that another one defines.
            type = new SchemaType(node, isStandard: false);
            schema.Add(type);
            if (!node.Directives.Any(directive => Federation.IsDirective(directive.Name.Text)) && node.Name.Text is not ("Query" or "Mutation" or "Subscription"))
            {
                findings.Add(ContractFault.UnresolvedReference, node.Name.Place, $"There is no type '{node.Name}' to extend{NearestName.Hint(node.Name.Text, schema.Types.Select(one => one.Name))}");
            }
        }
        else if (type.Kind != node.Kind)
        {
            findings.Add(ContractFault.WrongKind, node.Name.Place, $"'{node.Name}' is another kind of type and cannot be extended as this one");
            return;
        }

        Fill(type, node);
    }

    private void Fill(SchemaNode node)
    {
        foreach (var root in node.Roots.Where(root => root.Type.Text.Length > 0))
        {
            if (schema.Roots.ContainsKey(root.Kind))
            {
                findings.Add(ContractFault.DuplicateKey, root.Place, $"The {Word(root.Kind)} type is stated twice; the first one counts. Remove one");
            }
            else
            {
                schema.Roots.Add(root.Kind, root.Type);
            }
        }
    }

    private void Fill(SchemaType type, TypeDefinitionNode node)
    {
        type.Directives.AddRange(node.Directives);
        foreach (var field in node.Fields.Where(field => !type.Add(field)))
        {
            Twice(field.Name, $"field of '{type.Name}'");
        }

        foreach (var input in node.Inputs.Where(input => !type.Add(input)))
        {
            Twice(input.Name, $"field of '{type.Name}'");
        }

        foreach (var value in node.Values.Where(value => !type.Add(value)))
        {
            Twice(value.Name, $"value of '{type.Name}'");
        }

        Names(node.Interfaces, type.Interfaces, $"interface of '{type.Name}'");
        Names(node.Members, type.Members, $"member of '{type.Name}'");
    }

    private void Names(IEnumerable<NameNode> from, List<NameNode> to, string what)
    {
        var known = new HashSet<string>(to.Select(name => name.Text), StringComparer.Ordinal);
        foreach (var name in from.Where(name => name.Text.Length > 0))
        {
            if (known.Add(name.Text))
            {
                to.Add(name);
            }
            else
            {
                Twice(name, what);
            }
        }
    }

    private static string Word(OperationKind kind) => kind.ToString().ToLowerInvariant();

    private void Twice(NameNode name, string what) =>
        findings.Add(ContractFault.DuplicateKey, name.Place, $"'{name}' stands twice as {what}; the first one counts. Remove one");
}
