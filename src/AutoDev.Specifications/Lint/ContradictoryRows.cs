using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0004: rows with the same inputs and different results, in one table or in tables with the same columns.</summary>
internal sealed class ContradictoryRows : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        var byColumns = new Dictionary<string, Dictionary<string, (Cell Result, int Line)>>(StringComparer.Ordinal);
        foreach (var table in requirement.Tables)
        {
            if (table.ResultColumn is not { } result || table.Kind is not (TableKind.Examples or TableKind.Decision))
            {
                continue;
            }

            var columns = string.Join("|", table.Columns.Select(static column => column.Name));
            if (!byColumns.TryGetValue(columns, out var seen))
            {
                seen = new Dictionary<string, (Cell Result, int Line)>(table.Rows.Count, StringComparer.Ordinal);
                byColumns.Add(columns, seen);
            }

            foreach (var row in table.Rows)
            {
                var expected = row.Cells[result];
                if (expected.Value is EmptyValue)
                {
                    continue;
                }

                var inputs = InputsOf(row, result);
                if (!seen.TryGetValue(inputs, out var earlier))
                {
                    seen.Add(inputs, (expected, row.Span.From.Line));
                }
                else if (!string.Equals(ValueKey.Of(earlier.Result.Value), ValueKey.Of(expected.Value), StringComparison.Ordinal))
                {
                    findings.Add(SpecificationRules.ContradictoryRows.At(
                        new SourcePlace(requirement.Place.Path, expected.Span), expected.Raw, earlier.Line, earlier.Result.Raw));
                }
            }
        }
    }

    private static string InputsOf(Row row, int result)
    {
        string? inputs = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i != result)
            {
                var key = ValueKey.Of(row.Cells[i].Value);
                inputs = inputs is null ? key : inputs + "\u001E" + key;
            }
        }

        return inputs ?? "";
    }
}
