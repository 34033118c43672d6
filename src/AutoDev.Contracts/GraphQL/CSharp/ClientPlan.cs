using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.Operations;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>The client of a schema's operations, and every type that it takes and gives.</summary>
internal sealed class ClientPlan
{
    private ClientPlan(string name, IReadOnlyList<ClientOperation> operations, IReadOnlyList<TypePlan> types, RecordPlan error, string result, string exception) =>
        (Name, Operations, Types, Error, Result, Exception) = (name, operations, types, error, result, exception);

    public string Name { get; }

    public IReadOnlyList<ClientOperation> Operations { get; }

    public IReadOnlyList<TypePlan> Types { get; }

    public RecordPlan Error { get; }

    /// <summary>The name of what every method gives.</summary>
    public string Result { get; }

    /// <summary>The name of what is thrown where data is required and there is none.</summary>
    public string Exception { get; }

    public static ClientPlan Of(OperationSet set, string name, InputPlanner inputs, TypeNames names)
    {
        var client = names.Take(name + "Client");
        var (result, exception) = (names.Take("GraphQLResult"), names.Take("GraphQLException"));
        var error = Errors(inputs, names, out var location);
        var shapes = new ShapeReader(set);
        var asked = set.Operations.Select(operation => (Operation: operation, Shape: shapes.Of(operation))).ToList();
        var views = new ViewPlanner(shapes, inputs, names);
        foreach (var fragment in set.Fragments.Where(shapes.Mixed.Contains).ToList())
        {
            views.Of(fragment);
        }

        var selections = new SelectionPlanner(shapes, views, inputs, names);
        var methods = new NameScope(StringComparer.Ordinal, [.. Framework.Members, client, "Connect", "ConnectionParameters", "UsesPersistedQueries"]);
        List<TypePlan> variables = [];
        List<ClientOperation> operations = [];
        foreach (var (operation, shape) in asked)
        {
            var method = methods.Take(Identifier.Pascal(operation.Name!.Text));
            methods.Take(method + "Async");
            methods.Take(method + "Request");
            var plan = Variables(operation, method, inputs, names);
            if (plan is not null)
            {
                variables.Add(plan);
            }

            operations.Add(new ClientOperation(method, operation, selections.Plan(shape, method), plan, OperationText.Of(operation, set)));
        }

        return new ClientPlan(client, operations, [error, location, .. variables, .. views.Plans, .. selections.Plans], error, result, exception);
    }

    private static RecordPlan? Variables(OperationNode operation, string method, InputPlanner inputs, TypeNames names)
    {
        if (operation.Variables.Count == 0)
        {
            return null;
        }

        var plan = new RecordPlan(names.Take(method + "Variables"), new TypeWords($"What {method} is asked with.", IsDeprecated: false));
        var members = new NameScope(Framework.OfRecords, [plan.Name]);
        plan.Properties.AddRange(operation.Variables.Select(variable => inputs.Property(variable.Name.Text, variable.Type, variable.DefaultValue, variable.Description, isDeprecated: false, members)));
        return plan;
    }

    /// <summary>Errors as the specification has them.</summary>
    private static RecordPlan Errors(InputPlanner inputs, TypeNames names, out RecordPlan location)
    {
        location = new RecordPlan(names.Take("GraphQLLocation"), new TypeWords("A place in the operation's text.", IsDeprecated: false));
        location.Properties.Add(Property("line", "Line", inputs.Int, isRequired: true, "Counted from 1."));
        location.Properties.Add(Property("column", "Column", inputs.Int, isRequired: true, "Counted from 1."));
        var error = new RecordPlan(names.Take("GraphQLError"), new TypeWords("What the service could not do.", IsDeprecated: false));
        error.Properties.Add(Property("message", "Message", inputs.String, isRequired: true, "For the developer who reads it."));
        error.Properties.Add(Property("path", "Path", inputs.List(inputs.Any, isNullable: false), isRequired: false, "The way to the field that is null for it: names and, in lists, numbers."));
        error.Properties.Add(Property("locations", "Locations", inputs.List(TypeRef.Of(location, TypeKind.Object), isNullable: false), isRequired: false, "Where the operation asks for it."));
        error.Properties.Add(Property("extensions", "Extensions", inputs.Map(inputs.Any), isRequired: false, "What the service says besides."));
        return error;
    }

    private static PropertyPlan Property(string key, string name, TypeRef type, bool isRequired, string description) =>
        new(key, name, type, isRequired, IsNullable: !isRequired, IsInherited: false, Value: null, description, IsDeprecated: false, Schema: null);
}
