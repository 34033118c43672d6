using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts.GraphQL.CSharp;

/// <summary>What is asked of a value, all fragments put in: what every value has, and what it has besides where it is of certain types.</summary>
internal sealed class Shape(SchemaType type)
{
    public SchemaType Type { get; } = type;

    /// <summary>The fragment that is all that is asked.</summary>
    public FragmentNode? Whole { get; set; }

    public List<ShapeField> Common { get; } = [];

    public List<ShapeCase> Cases { get; } = [];

    /// <summary>The fragments that every value has the fields of.</summary>
    public List<FragmentNode> Fragments { get; } = [];

    public ShapeField? Field(string key) => Common.Find(field => field.Key == key);
}

/// <summary>What values of certain types have besides.</summary>
internal sealed class ShapeCase(string name, IReadOnlyList<SchemaType> types)
{
    public string Name { get; } = name;

    public IReadOnlyList<SchemaType> Types { get; } = types;

    public List<ShapeField> Fields { get; } = [];

    public List<FragmentNode> Fragments { get; } = [];
}

/// <param name="Key">What it is called in the answer.</param>
/// <param name="IsConditional">Whether the answer may come without it.</param>
/// <param name="Child">What is asked of its value; null where it is no object.</param>
internal sealed record ShapeField(string Key, FieldDefinitionNode Definition, bool IsConditional, Shape? Child);
