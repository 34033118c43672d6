using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>One thing that must hold when the candidate runs, as C# that is compiled beside it.</summary>
/// <param name="Display">For people: <c>Discount(10) is 0.05</c>.</param>
/// <param name="Call">C# expression that uses the candidate: <c>global::Shop.Pricing.Discount(10)</c>.</param>
/// <param name="Expected">
/// C# expression of the expected value; for <see cref="ExampleKind.Throws"/> the exception's type; empty for <see cref="ExampleKind.Holds"/>.
/// </param>
/// <param name="Place">Of the row or sentence in the document.</param>
public sealed record ExampleCase(ExampleKind Kind, string Display, string Call, string Expected, SourcePlace Place)
{
    /// <summary>What <c>__row</c> holds in its code. All rows of a table have the same code, which is compiled once, and differ in these.</summary>
    public EquatableArray<object> Row { get; init; } = [];

    /// <summary>What is judged, without what is expected of it: <c>Discount(10)</c>.</summary>
    public string Subject { get; init; } = Display;
}

/// <summary>How an example is judged.</summary>
public enum ExampleKind
{
    /// <summary>The call gives a value equal to the expected one; sequences element by element.</summary>
    Equals,

    /// <summary>The call throws the expected exception, or one derived from it.</summary>
    Throws,

    /// <summary>The call is a boolean expression that gives true, or a statement list that does not throw.</summary>
    Holds,
}
