using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A field table over a partial constructor: each value is kept by the property or field of its name, and refused where the table forbids it.</summary>
internal sealed class ConstructorStrategy : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        if (increment is not { Kind: IncrementKind.Member, Signature: { Kind: MemberKind.Constructor } signature })
        {
            return null;
        }

        if (increment.Declaration is null || RecordFields.In(increment.Requirement) is not { } table)
        {
            return Proposal.None(
                $"no table of fields says what {signature.Name} may be made of; add one with the columns name, type and constraint and a row for each parameter");
        }

        if (FieldsOf(increment, table, out var problem) is not { } fields)
        {
            return Proposal.None(problem);
        }

        var lines = fields.SelectMany((field, i) => FieldAssignment.Lines(
            field, Identifiers.Escaped(increment.Kept[i].Name), increment.Requirement.Id, last: i == fields.Count - 1)).ToList();
        return Proposal.Of(new Candidate(
            increment, MemberFile.OfStatements(increment, style, lines), 0, "field table", CasesOf(increment, fields)));
    }

    /// <summary>One for each parameter, in their order.</summary>
    private static List<RecordField>? FieldsOf(Increment increment, RecordFields table, out string problem)
    {
        var signature = increment.Signature!;
        var stated = StatedLimits.InSentences(increment.Requirement).ToList();
        var fields = new List<RecordField>();
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var parameter = signature.Parameters[i];
            var row = table.Fields.FirstOrDefault(field => WrittenName.Same(field.Name, parameter.Name));
            problem = row is null ? $"its table has no row for the parameter {parameter.Name}; add one"
                : IsOther(row.Type, parameter.Type) ? $"its table says that {row.Name} is {row.Type}, and the constructor takes {parameter.Type}; mend one of them"
                : increment.Kept[i].Name.Length == 0
                    ? $"{signature.Name} has no property or field that could keep {parameter.Name}; add one, such as public {parameter.Type} {Identifiers.Pascal(parameter.Name)} {{ get; }}"
                : "";
            if (problem.Length > 0 || FieldReader.Read(row!, stated, increment.ParameterShapes[i], parameter.Name, out problem) is not { } field)
            {
                return null;
            }

            fields.Add(field);
        }

        var spare = table.Fields.FirstOrDefault(field => !signature.Parameters.Any(parameter => WrittenName.Same(field.Name, parameter.Name)));
        problem = spare is null ? "" : $"the constructor of {signature.Name} has no parameter for {spare.Name}; add one, or remove the row";
        return spare is null ? fields : null;
    }

    /// <summary>Only what is certain: a type may be written in several ways.</summary>
    private static bool IsOther(string written, string declared) =>
        CSharpWords.IsPredefinedType(CSharpTypes.NotNull(written)) && CSharpWords.IsPredefinedType(CSharpTypes.NotNull(declared)) && written != declared;

    private static EquatableArray<ExampleCase> CasesOf(Increment increment, List<RecordField> fields) =>
        [.. RecordCases.Kept(increment, fields, increment.Kept), .. RecordCases.Of(increment, fields)];
}
