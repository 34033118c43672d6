using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Increments;

/// <summary>What a type's values are, as far as a cell can write one. Data only: no symbol outlives the plan.</summary>
/// <param name="Name">C# text at the place of the generated file, without a <c>?</c>.</param>
/// <param name="Global">C# text that means the same everywhere: <c>global::Shop.Status</c>.</param>
public sealed record TypeShape(ShapeKind Kind, string Name, string Global)
{
    /// <summary>Whether null is one of its values.</summary>
    public bool Nullable { get; init; }

    /// <summary>Of an enumeration, in declaration order.</summary>
    public EquatableArray<string> Members { get; init; } = [];

    /// <summary>Of a sequence.</summary>
    public TypeShape? Element { get; init; }

    /// <summary>Parameters of the constructor by which a record's values are written.</summary>
    public EquatableArray<FieldShape> Fields { get; init; } = [];

    public string CSharp => Nullable ? Name + "?" : Name;

}

/// <summary>A part of a record's value.</summary>
/// <param name="Optional">Whether the constructor has a default for it.</param>
public sealed record FieldShape(string Name, TypeShape Shape, bool Optional);

/// <summary>The ways in which values are written.</summary>
public enum ShapeKind
{
    /// <summary>Has no values that a cell can write.</summary>
    Opaque,
    Int32,
    Int64,

    /// <summary>The other integers, told apart by their keyword.</summary>
    SmallInteger,
    Decimal,
    Double,
    Single,
    Boolean,
    Text,
    Character,
    Date,
    DateTime,
    DateTimeOffset,
    Time,
    Duration,
    Guid,
    Enumeration,
    Sequence,
    Record,
}
