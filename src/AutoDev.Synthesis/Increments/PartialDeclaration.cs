using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Increments;

/// <summary>A partial member of the user's code that waits for its implementing part.</summary>
/// <param name="TypeDeclarations">
/// Headers of the types around it, outermost first, as the implementing file must repeat them: <c>static partial class Pricing</c>.
/// </param>
/// <param name="Header">The member's header as the implementing part must repeat it: <c>public static partial decimal Discount(int quantity)</c>.</param>
/// <param name="Place">Of the member's name in the user's code.</param>
public sealed record PartialDeclaration(EquatableArray<string> TypeDeclarations, string Header, SourcePlace Place);
