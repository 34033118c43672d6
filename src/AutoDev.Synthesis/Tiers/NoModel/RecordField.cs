using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A field with everything that its code needs.</summary>
/// <param name="Parameter">C# text.</param>
/// <param name="Default">C# text; empty where there is none.</param>
internal sealed record RecordField(Field Field, TypeShape Shape, IReadOnlyList<FieldRule> Rules, string Parameter, string Default)
{
    public bool RefusesNull =>
        !Shape.Nullable
        && (Shape.Kind is ShapeKind.Text || (Shape.Kind == ShapeKind.Sequence && !Shape.Name.Contains("ImmutableArray<", StringComparison.Ordinal)));

    public string Summary
    {
        get
        {
            var limits = string.Join(", ", Rules.Where(static rule => rule is not RequiredRule).Select(FieldCheckWriter.Describe));
            var meaning = Field.Meaning.Length > 0 ? Field.Meaning.TrimEnd('.') : "The " + Identifiers.Spaced(Field.Name);
            return limits.Length > 0 ? $"{meaning}: {limits}." : meaning + ".";
        }
    }
}
