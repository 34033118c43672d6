using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0028: a cell that was meant as something else than it is read as, where no signature says what it is.</summary>
internal sealed class MisreadCells : IRequirementRule
{
    /// <summary>Of a cell: enough to know it by.</summary>
    private const int LongestQuote = 80;

    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null }))
        {
            var types = ColumnTypes(requirement, table);
            for (var row = 0; row < table.Rows.Count; row++)
            {
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    if (MisreadCell.Of(table, row, column, types[column]) is { } misreading)
                    {
                        var cell = table.Rows[row].Cells[column];
                        findings.Add(SpecificationRules.MisreadCell.At(
                            new SourcePlace(requirement.Place.Path, cell.Span), Short(cell.Raw), misreading.LooksLike, misreading.ReadAs, misreading.Remedy));
                    }
                }
            }
        }
    }

    private static string Short(string raw) => raw.Length <= LongestQuote ? raw : raw.Substring(0, LongestQuote) + "…";

    /// <summary>The types that a signature gives to columns; null for a column of which none says anything.</summary>
    private static string?[] ColumnTypes(Requirement requirement, Table table)
    {
        var types = new string?[table.Columns.Count];
        foreach (var fence in requirement.Fences)
        {
            if (fence.Signature is { } signature && TableBinding.Of(table, signature, requirement) is { } binding)
            {
                types[binding.Result] = signature.ReturnType;
                for (var i = 0; i < binding.Inputs.Count; i++)
                {
                    if (binding.Inputs[i] >= 0)
                    {
                        types[binding.Inputs[i]] = signature.Parameters[i].Type;
                    }
                }

                break;
            }
        }

        return types;
    }
}
