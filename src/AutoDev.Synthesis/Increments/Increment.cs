using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Increments;

/// <summary>The smallest unit that is synthesized, verified and committed or rolled back by itself: usually one member.</summary>
public sealed record Increment
{
    public required Requirement Requirement { get; init; }

    public required IncrementKind Kind { get; init; }

    /// <summary>The member to write; null where a whole type is written.</summary>
    public MemberSignature? Signature { get; init; }

    /// <summary>Set where the user's code declares the partial member; null where the document is all there is.</summary>
    public PartialDeclaration? Declaration { get; init; }

    /// <summary>Resolved: never null or unsaid; empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The type that is written, or that holds the member: <c>Outer.Inner</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>File under the generated folder: <c>Pricing.Discount.g.cs</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>Headers of the types around a member, outermost first, whoever declares them.</summary>
    public EquatableArray<string> TypeDeclarations { get; init; } = [];

    /// <summary>The member's header as the generated file writes it; empty where a whole type is written.</summary>
    public string Header { get; init; } = "";

    /// <summary>What the values of the signature's parameters are; of the fields where a record is written.</summary>
    public EquatableArray<TypeShape> ParameterShapes { get; init; } = [];

    /// <summary>Of a constructor: what keeps the value of each parameter.</summary>
    public EquatableArray<KeptValue> Kept { get; init; } = [];

    /// <summary>What the member's results are; null where it has none or a whole type is written.</summary>
    public TypeShape? ReturnShape { get; init; }

    /// <summary>Whether the user's declaration carries documentation, so that the generated part needs none.</summary>
    public bool Documented { get; init; }

    /// <summary>Types that the document calls by a short name, each with text that means the same everywhere.</summary>
    public EquatableArray<KnownType> KnownTypes { get; init; } = [];

    /// <summary>Whether names of <c>System</c> bind in the generated file without a using directive.</summary>
    public bool ImportsSystem { get; init; } = true;
}

/// <summary>A property or field that a constructor fills.</summary>
/// <param name="Name">Empty where there is none.</param>
/// <param name="IsReadable">Whether examples may read it.</param>
public sealed record KeptValue(string Name, bool IsReadable);

/// <summary>A short name of a type, and <c>global::Shop.Tier</c>.</summary>
public sealed record KnownType(string Name, string Global);

/// <summary>What an increment writes.</summary>
public enum IncrementKind
{
    /// <summary>One method, property or constructor.</summary>
    Member,

    /// <summary>A record with its validation, from a field table.</summary>
    Record,

    /// <summary>An enumeration with parsing and display text, from a list.</summary>
    Enumeration,

    /// <summary>A state type that refuses impossible transitions.</summary>
    StateMachine,

    /// <summary>A type that a fence declares and nothing else writes.</summary>
    DeclaredType,
}
