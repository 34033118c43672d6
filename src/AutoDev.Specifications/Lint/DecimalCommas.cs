using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0005: a number written with a comma in a column whose other cells are numbers.</summary>
internal sealed class DecimalCommas : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null }))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var cells = table.Rows.Select(row => row.Cells[i]).ToList();
                var wrong = cells.FindAll(static cell => Remedy(cell) is not null);
                var numbers = cells.Count(static cell => cell.Value is IntegerValue or DecimalValue);
                if (numbers == 0 || cells.Exists(cell => cell.Value is TextValue or NameValue && !wrong.Contains(cell)))
                {
                    continue;
                }

                findings.AddRange(wrong
                    .Where(cell => !findings.Exists(said => said.Rule == SpecificationRules.ValueDoesNotFit && said.Place!.Span == cell.Span))
                    .Select(cell => RuleFindings.NotANumber(new SourcePlace(requirement.Place.Path, cell.Span), cell.Raw, Remedy(cell)!)));
            }
        }
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
                ? text.Replace(',', '.')
                : null;
    }
}
