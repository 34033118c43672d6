using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary><c>`Discount(10)` is `0.05`</c>: a call and what it gives.</summary>
/// <param name="Call">C# text of the call or the property.</param>
public sealed record InlineExample(string Call, CellValue Expected, string ExpectedRaw, SourceSpan Span);
