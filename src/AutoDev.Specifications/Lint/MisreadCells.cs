using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0028: a cell that was meant as a condition or a number with a unit and is read as text, where no signature says that it is one.</summary>
internal sealed class MisreadCells : IRequirementRule
{
    private static readonly Regex Range = new(@"^-?\d[\d.,]*\s*-\s*\d[\d.,]*$", RegexOptions.CultureInvariant);

    private static readonly Regex Words = new(
        @"^(up to|at least|at most|more than|less than|no more than|no less than|over|under|above|below|from|between|>|<)\s*[-+]?\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly char[] Signs = ['<', '>', '=', '≤', '≥', '≠'];

    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null }))
        {
            var texts = TextColumns(requirement, table);
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    var cell = row.Cells[column];
                    if (column != table.ResultColumn && !texts.Contains(column) && IsMisread(cell))
                    {
                        findings.Add(SpecificationRules.MisreadCell.At(new SourcePlace(requirement.Place.Path, cell.Span), cell.Raw));
                    }
                }
            }
        }
    }

    /// <summary>What is marked as text, by quotes, code marks or a backslash, is text.</summary>
    private static bool IsMisread(Cell cell) =>
        cell is { Value: TextValue { Quoted: false, Text: { Length: > 1 } text }, Raw: var raw }
        && raw[0] is not ('\\' or '`')
        && ((Array.IndexOf(Signs, text[0]) >= 0 && text.Any(char.IsDigit)) || Range.IsMatch(text) || Words.IsMatch(text));

    /// <summary>The columns of which a signature says that they hold text.</summary>
    private static HashSet<int> TextColumns(Requirement requirement, Table table)
    {
        var columns = new HashSet<int>();
        foreach (var fence in requirement.Fences)
        {
            if (fence.Signature is { } signature && TableBinding.Of(table, signature) is { } binding)
            {
                for (var i = 0; i < binding.Inputs.Count; i++)
                {
                    if (CSharpTypes.Simple(CSharpTypes.NotNull(signature.Parameters[i].Type)) is "string" or "String" or "object" or "Object")
                    {
                        columns.Add(binding.Inputs[i]);
                    }
                }

                break;
            }
        }

        return columns;
    }
}
