namespace AutoDev.Contracts.CSharp;

/// <summary>A C# type as generated code names it, and what reads and writes it.</summary>
/// <param name="Name">Without a question mark.</param>
/// <param name="Codec">An expression.</param>
/// <param name="IsAny">Whether null is a value of it like any other.</param>
/// <param name="Constant">The only value that it has.</param>
/// <param name="Plan">What is generated for it; null for the framework's types.</param>
internal sealed record TypeRef(string Name, string Codec, bool IsValueType, TypeKind Kind, bool IsAny = false, string? Constant = null, TypePlan? Plan = null)
{
    /// <summary>Interfaces cannot be converted from.</summary>
    public bool IsInterface => Kind is TypeKind.List or TypeKind.Map;

    public bool IsFile => Kind == TypeKind.File;

    public TypeRef? Item { get; init; }

    /// <summary>What is generated and reads and writes itself.</summary>
    public static TypeRef Of(TypePlan plan, TypeKind kind) => new(plan.Name, $"JsonModel<{plan.Name}>.Codec", IsValueType: false, kind, Plan: plan);

    public static TypeRef Of(WordsPlan plan) => new(plan.Name, $"JsonWord<{plan.Name}>.Codec", IsValueType: true, TypeKind.Text, Plan: plan);
}

internal enum TypeKind
{
    Any,
    Text,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    Object,
    Union,
    File,
}
