using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0020, and ADEV0005 and ADEV0008 for defaults: tables of fields whose rows cannot become fields.</summary>
internal sealed class FieldTables : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables)
        {
            if (table.Kind == TableKind.Fields)
            {
                Check(requirement.Place.Path, table, findings);
            }
        }
    }

    private static void Check(string path, Table table, List<Finding> findings)
    {
        var nameColumn = FieldTable.NameColumn(table.Columns) ?? 0;
        var typeColumn = FieldTable.TypeColumn(table.Columns) ?? 0;
        var defaultColumn = FieldTable.DefaultColumn(table.Columns);
        var constraintColumn = FieldTable.ConstraintColumn(table.Columns);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            CheckName(path, row, row.Cells[nameColumn], seen, findings);
            var type = CellWords.Of(row.Cells[typeColumn]) ?? "";
            if (!CSharpTypes.IsType(type))
            {
                var problem = type.Length == 0 ? "a field has no type" : $"'{type}' is not a C# type";
                findings.Add(SpecificationRules.BadFieldTable.At(
                    new SourcePlace(path, row.Cells[typeColumn].Span), problem + ". Write one such as decimal, string? or IReadOnlyList<int>"));
            }
            else if (defaultColumn is { } column && ValueFit.Remedy(row.Cells[column].Value, type) is { } remedy)
            {
                findings.Add(SpecificationRules.ValueDoesNotFit.At(
                    new SourcePlace(path, row.Cells[column].Span), row.Cells[column].Raw, type, "default of " + row.Cells[nameColumn].Raw, remedy));
            }

            if (constraintColumn is { } limited)
            {
                CheckLimit(path, row.Cells[nameColumn].Raw, row.Cells[limited], defaultColumn is { } initial ? row.Cells[initial] : null, findings);
            }
        }
    }

    private static void CheckLimit(string path, string name, Cell constraint, Cell? initial, List<Finding> findings)
    {
        if (LimitPhrase.Read(CellMarkup.Strip(constraint.Raw, out _), name, constraint.Span.From.Line) is not { } limit)
        {
            return;
        }

        if (limit.AllowsNothing)
        {
            findings.Add(SpecificationRules.BadFieldTable.At(new SourcePlace(path, constraint.Span), $"no value of {name} is in {limit.Words}. Write the smaller end first"));
        }
        else if (initial is not null && !limit.Allows(initial.Value))
        {
            findings.Add(SpecificationRules.ExampleBreaksLimit.At(new SourcePlace(path, initial.Span), name, initial.Raw, limit.Words, limit.Line));
        }
    }

    private static void CheckName(string path, Row row, Cell cell, Dictionary<string, int> seen, List<Finding> findings)
    {
        var name = (CellWords.Of(cell) ?? "").Replace(' ', '_').Replace('-', '_');
        if (!CSharpWords.IsIdentifier(name))
        {
            var problem = name.Length == 0 ? "a field has no name" : $"'{cell.Raw}' is not a field's name";
            findings.Add(SpecificationRules.BadFieldTable.At(new SourcePlace(path, cell.Span), problem + ". Write letters and digits, such as UnitPrice"));
        }
        else if (seen.TryGetValue(name, out var line))
        {
            findings.Add(SpecificationRules.BadFieldTable.At(
                new SourcePlace(path, cell.Span), $"the field {cell.Raw} stands already in line {line}. Give one of them another name"));
        }
        else
        {
            seen.Add(name, row.Span.From.Line);
        }
    }
}
