using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>What a document says of a whole type: assertions, and sentences whose expected value is plain.</summary>
internal static class TypeCases
{
    public static EquatableArray<ExampleCase> Of(Increment increment) =>
    [
        .. AssertionCases.Of(increment),
        .. increment.Requirement.InlineExamples
            .Select(static example => (example, expression: DocumentCode.Expression(example.Call)))
            .Where(static pair => pair.expression is not null)
            .Select(pair => UntypedExpectation.Of(
                pair.example.Expected,
                ShortNames.WrittenInFull(pair.expression!, increment),
                pair.example.Call,
                pair.example.ExpectedRaw,
                new SourcePlace(increment.Requirement.Place.Path, pair.example.Span),
                increment))
            .OfType<ExampleCase>(),
    ];
}
