using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0005: a number written with a comma in a column whose other cells are numbers, with a point or a comma.</summary>
internal sealed class DecimalCommas : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null }))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                Check(requirement.Place.Path, table, i, findings);
            }
        }
    }

    private static void Check(string path, Table table, int column, List<Finding> findings)
    {
        var wrong = new List<Cell>();
        var numbers = 0;
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[column];
            if (cell.Value is IntegerValue or DecimalValue)
            {
                numbers++;
            }
            else if (Remedy(cell) is not null)
            {
                wrong.Add(cell);
            }
            else if (cell.Value is TextValue or NameValue)
            {
                return;
            }
        }

        // Where every cell is one, the column is of numbers as well.
        if (wrong.Count == 0 || (numbers == 0 && wrong.Count < 2))
        {
            return;
        }

        var said = new HashSet<SourceSpan>(findings.Where(static finding => finding.Rule == SpecificationRules.ValueDoesNotFit).Select(static finding => finding.Place!.Span));
        findings.AddRange(wrong
            .Where(cell => !said.Contains(cell.Span))
            .Select(cell => SpecificationRules.NotANumber.At(new SourcePlace(path, cell.Span), cell.Raw, Remedy(cell)!)));
    }

    /// <summary>The number that is meant, with the point that C# and this language have; null where the text is no such number.</summary>
    private static string? Remedy(Cell cell)
    {
        if (cell.Value is not TextValue { Quoted: false, Text: var text } || text.IndexOf(',') is not (> 0 and var comma))
        {
            return null;
        }

        var digits = text.Where(static character => character is >= '0' and <= '9').Count();
        return text.IndexOf(',', comma + 1) < 0
            && digits == text.Length - (text[0] is '-' or '+' ? 2 : 1)
            && text[comma - 1] is >= '0' and <= '9'
            && comma + 1 < text.Length
                ? comma == text.Length - 4 ? $"{text.Remove(comma, 1)}, or {text.Replace(',', '.')} where the comma parts the decimals" : text.Replace(',', '.')
                : null;
    }
}
