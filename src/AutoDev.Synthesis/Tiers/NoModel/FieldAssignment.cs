using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes how a constructor takes a value: it keeps it, and refuses what the field's limits forbid.</summary>
internal static class FieldAssignment
{
    /// <param name="target">C# text of the property or field that keeps the value.</param>
    /// <param name="last">Whether nothing follows.</param>
    /// <returns>Lines; further levels as leading tabs.</returns>
    public static IEnumerable<string> Lines(RecordField field, string target, string id, bool last)
    {
        var assigned = string.Equals(target, field.Parameter, StringComparison.Ordinal) ? "this." + target : target;
        var guard = field.RefusesNull ? $" ?? throw new ArgumentNullException(nameof({field.Parameter}))" : "";
        yield return $"{assigned} = {field.Parameter}{guard};";
        var subject = $"{id}: {Identifiers.Spaced(field.Field.Name)}";
        var checks = field.Rules.Select(rule => FieldCheckWriter.Write(rule, field.Shape, field.Parameter, subject)).ToList();
        for (var i = 0; i < checks.Count; i++)
        {
            if (checks[i] is { } check)
            {
                yield return $"if ({check.Broken})";
                yield return "{";
                yield return $"\t{check.Exception};";
                yield return "}";
                if (!last || i < checks.Count - 1)
                {
                    yield return "";
                }
            }
        }
    }
}
