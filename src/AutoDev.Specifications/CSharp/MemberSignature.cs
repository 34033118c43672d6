using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.CSharp;

/// <summary>A C# member without its body, whether it was read in a document or found in the user's code.</summary>
public sealed record MemberSignature
{
    public required MemberKind Kind { get; init; }

    /// <summary>Simple name without an <c>@</c>; the type's name for a constructor.</summary>
    public required string Name { get; init; }

    /// <summary>Null where neither the signature nor the front matter says one.</summary>
    public string? Namespace { get; init; }

    /// <summary>Simple name, or <c>Outer.Inner</c>; null where the document does not say.</summary>
    public string? ContainingType { get; init; }

    /// <summary>In the order of the source: <c>public static partial</c>.</summary>
    public EquatableArray<string> Modifiers { get; init; } = [];

    /// <summary>C# text: <c>decimal</c>, <c>IReadOnlyList&lt;int&gt;</c>, <c>string?</c>; the type's name for a constructor.</summary>
    public required string ReturnType { get; init; }

    public EquatableArray<ParameterSignature> Parameters { get; init; } = [];

    /// <summary>Of a generic method: <c>T</c>, <c>TResult</c>.</summary>
    public EquatableArray<string> TypeParameters { get; init; } = [];

    /// <summary>C# text of the constraints of a generic method: <c>where T : class</c>.</summary>
    public string? Constraints { get; init; }

    /// <summary>Of a property, in the order of the source: <c>get</c>, <c>set</c>, <c>init</c>.</summary>
    public EquatableArray<string> Accessors { get; init; } = [];

    public bool IsStatic => Modifiers.Contains("static");

    /// <summary>Whether the C# text <c>Max</c> reads this member.</summary>
    public bool IsPropertyNamed(string text) => Kind == MemberKind.Property && string.Equals(CSharpWords.Unescaped(text), Name, StringComparison.Ordinal);
}

/// <summary>A parameter.</summary>
/// <param name="Name">Without an <c>@</c>.</param>
/// <param name="Type">C# text.</param>
/// <param name="Default">C# text of the default value.</param>
/// <param name="Modifier"><c>this</c>, <c>params</c>, <c>in</c>, <c>ref</c>, <c>out</c>.</param>
public sealed record ParameterSignature(string Name, string Type, string? Default = null, string? Modifier = null);

/// <summary>What sort of member.</summary>
public enum MemberKind
{
    Method,
    Property,
    Constructor,
}
