using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0004: rows with the same inputs and different results, in one table or in tables with the same columns.</summary>
internal sealed class ContradictoryRows : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        var byColumns = new Dictionary<string, Dictionary<string, Row>>(StringComparer.Ordinal);
        foreach (var table in requirement.Tables)
        {
            if (table.ResultColumn is not { } result || table.Kind is not (TableKind.Examples or TableKind.Decision))
            {
                continue;
            }

            var columns = string.Join("|", table.Columns.Select(static column => column.Name));
            if (!byColumns.TryGetValue(columns, out var seen))
            {
                seen = new Dictionary<string, Row>(table.Rows.Count, StringComparer.Ordinal);
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
                    seen.Add(inputs, row);
                }
                else if (!string.Equals(ValueKey.Of(earlier.Cells[result].Value), ValueKey.Of(expected.Value), StringComparison.Ordinal))
                {
                    var place = new SourcePlace(requirement.Place.Path, expected.Span);
                    var (line, other) = (earlier.Span.From.Line, earlier.Cells[result].Raw);
                    findings.Add(TwoWritingsOf(earlier, row, result) is var (first, second)
                        ? SpecificationRules.RowsOfOneNumber.At(place, expected.Raw, line, other, first, second)
                        : SpecificationRules.ContradictoryRows.At(place, expected.Raw, line, other));
                }
            }
        }
    }

    /// <summary>An input that is one number in both rows and written in two ways, as versions and codes are; null where there is none.</summary>
    private static (string Earlier, string Later)? TwoWritingsOf(Row earlier, Row later, int result)
    {
        for (var i = 0; i < later.Cells.Count; i++)
        {
            if (i != result && later.Cells[i] is { Value: IntegerValue or DecimalValue, Raw: var raw } && earlier.Cells[i].Raw != raw)
            {
                return (earlier.Cells[i].Raw, raw);
            }
        }

        return null;
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
