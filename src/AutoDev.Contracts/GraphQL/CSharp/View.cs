namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>The interface of a fragment, or of what a fragment asks of one of its fields, with those for values of certain types.</summary>
internal sealed class View(InterfacePlan plan, Shape shape)
{
    public InterfacePlan Plan { get; } = plan;

    public Shape Shape { get; } = shape;

    public Dictionary<ShapeCase, InterfacePlan> Cases { get; } = [];
}
