using AutoDev.Specifications.Limits;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
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

        var stated = StatedLimits.InSentences(increment.Requirement).ToList();
        var fields = new List<RecordField>();
        for (var i = 0; i < table.Fields.Count; i++)
        {
            if (FieldReader.Read(table.Fields[i], stated, increment.ParameterShapes[i], Identifiers.Camel(table.Fields[i].Name), out var problem) is not { } field)
            {
                return Proposal.None(problem);
            }

            fields.Add(field);
        }

        return Proposal.Of(new Candidate(increment, Write(increment, style, fields), 0, "field table", RecordCases.Of(increment, fields)));
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
            writer.Lines(FieldAssignment.Lines(fields[i], Identifiers.Escaped(fields[i].Field.Name), id, last: i == fields.Count - 1));
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
