using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A field table becomes a sealed record whose constructor refuses what the constraints forbid.</summary>
internal sealed class RecordStrategy : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        if (increment.Kind != IncrementKind.Record || RecordFields.In(increment.Requirement) is not { } table)
        {
            return null;
        }

        var fields = new List<RecordField>();
        for (var i = 0; i < table.Fields.Count; i++)
        {
            var field = table.Fields[i];
            var shape = increment.ParameterShapes[i];
            var rules = FieldRules.Read(field.Constraint, out var problem);
            if (problem.Length > 0)
            {
                return Proposal.None($"the constraint '{problem}' of {field.Name} is not understood; constraints are {FieldRules.Forms}");
            }

            var name = Identifiers.Escaped(Identifiers.Camel(field.Name));
            var misfit = rules.FirstOrDefault(rule => rule is not RequiredRule && FieldCheckWriter.Write(rule, shape, name, "") is null);
            if (misfit is not null)
            {
                return Proposal.None($"the constraint '{FieldCheckWriter.Describe(misfit)}' of {field.Name} makes no sense for {shape.CSharp}");
            }

            if (rules.OfType<PatternRule>().FirstOrDefault(static rule => !rule.IsValid) is { } pattern)
            {
                return Proposal.None($"the pattern '{pattern.Pattern}' of {field.Name} is no regular expression of .NET");
            }

            if (DefaultOf(field, shape) is not { } initial)
            {
                return Proposal.None($"the default of {field.Name} is no constant of type {shape.CSharp}");
            }

            fields.Add(new RecordField(field, shape, rules, name, initial));
        }

        return Proposal.Of(new Candidate(increment, Write(increment, style, fields), 0, "field table", RecordCases.Of(increment, fields)));
    }

    // Empty where there is none.
    private static string? DefaultOf(Field field, TypeShape shape)
    {
        if (field.Default is EmptyValue)
        {
            return "";
        }

        var literal = CSharpLiteral.Of(field.Default, shape);
        return literal.Fits && (Ordinal.IsConstant(shape) || literal.Text == "null") ? literal.Text : null;
    }

    private static string Write(Increment increment, CodeStyle style, List<RecordField> fields) => GeneratedFile.Write(increment, style, writer =>
    {
        var id = increment.Requirement.Id;
        writer.Line(Documentation.Summary(Documentation.SummaryOf(increment.Requirement)));
        writer.Line(GeneratedFile.Implements(increment.Requirement));
        writer.Line($"public sealed record {Identifiers.Escaped(increment.TypeName)}");
        writer.Open();
        writer.Line(Documentation.Summary("Holds valid values only."));
        var ordered = fields.Where(static field => field.Default.Length == 0).Concat(fields.Where(static field => field.Default.Length > 0)).ToList();
        foreach (var field in ordered)
        {
            writer.Line(Documentation.Parameter(field.Parameter, field.Summary));
        }

        foreach (var (type, text) in Thrown(fields))
        {
            writer.Line(Documentation.Throws(type, text));
        }

        var parameters = ordered.ConvertAll(static field => $"{field.Shape.CSharp} {field.Parameter}{(field.Default.Length > 0 ? " = " + field.Default : "")}");
        WriteHeader(writer, $"public {Identifiers.Escaped(increment.TypeName)}(", parameters);
        writer.Open();
        for (var i = 0; i < fields.Count; i++)
        {
            WriteAssignment(writer, fields[i], id, last: i == fields.Count - 1);
        }

        writer.Close();
        foreach (var field in fields)
        {
            writer.Line();
            writer.Line(Documentation.Summary(field.Summary));
            writer.Line($"public {field.Shape.CSharp} {Identifiers.Escaped(field.Field.Name)} {{ get; }}");
        }

        writer.Close();
    });

    private static void WriteHeader(StyledWriter writer, string start, List<string> parameters)
    {
        var line = start + string.Join(", ", parameters) + ")";
        if (line.Length <= 110)
        {
            writer.Line(line);
            return;
        }

        writer.Line(start);
        for (var i = 0; i < parameters.Count; i++)
        {
            writer.Line("\t" + parameters[i] + (i + 1 < parameters.Count ? "," : ")"));
        }
    }

    private static void WriteAssignment(StyledWriter writer, RecordField field, string id, bool last)
    {
        var target = Identifiers.Escaped(field.Field.Name);
        var assigned = string.Equals(target, field.Parameter, StringComparison.Ordinal) ? "this." + target : target;
        var guard = field.RefusesNull ? $" ?? throw new ArgumentNullException(nameof({field.Parameter}))" : "";
        writer.Line($"{assigned} = {field.Parameter}{guard};");
        var checks = field.Rules.Select(rule => FieldCheckWriter.Write(rule, field.Shape, field.Parameter, $"{id}: {Identifiers.Spaced(field.Field.Name)}")).ToList();
        for (var i = 0; i < checks.Count; i++)
        {
            if (checks[i] is { } check)
            {
                writer.Line($"if ({check.Broken})");
                writer.Open();
                writer.Line(check.Exception + ";");
                writer.Close();
                if (!last || i < checks.Count - 1)
                {
                    writer.Line();
                }
            }
        }
    }

    private static IEnumerable<(string Type, string Text)> Thrown(List<RecordField> fields)
    {
        if (fields.Exists(static field => field.RefusesNull))
        {
            yield return ("ArgumentNullException", "A value is missing.");
        }

        if (fields.Exists(static field => field.Rules.Any(static rule => rule is NotEmptyRule or LengthRule or PatternRule)))
        {
            yield return ("ArgumentException", "A text or a list does not have its form.");
        }

        if (fields.Exists(static field => field.Rules.Any(static rule => rule is BoundsRule or ChoiceRule)))
        {
            yield return ("ArgumentOutOfRangeException", "A value is outside its limits.");
        }
    }
}

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
