using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Lint.Decisions;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>
/// ADEV0006, ADEV0007 and ADEV0026: rows that never apply, and rows that answer the same question differently. Why two of them are errors:
/// docs/decisions/0008.
/// </summary>
internal sealed class DecisionRows : IRequirementRule
{
    // Rows that match nearly everything overlap all others; a table of many such takes quadratic time, and is left at the row that exceeds it.
    private const long StepsPerTable = 2_000_000;
    private const long StepsPerRow = 100;

    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table.Kind == TableKind.Decision))
        {
            Check(requirement, table, WholeColumns(requirement, table), findings);
        }
    }

    /// <summary>The columns of which a signature says that they hold whole numbers only.</summary>
    private static HashSet<int> WholeColumns(Requirement requirement, Table table)
    {
        var whole = new HashSet<int>();
        foreach (var fence in requirement.Fences)
        {
            if (fence.Signature is { } signature && TableBinding.Of(table, signature, requirement) is { } binding)
            {
                for (var i = 0; i < binding.Inputs.Count; i++)
                {
                    if (CSharpTypes.IsInteger(signature.Parameters[i].Type))
                    {
                        whole.Add(binding.Inputs[i]);
                    }
                }

                break;
            }
        }

        return whole;
    }

    private static void Check(Requirement requirement, Table table, HashSet<int> whole, List<Finding> findings)
    {
        if (table.ResultColumn is not { } result)
        {
            return;
        }

        var inputs = Enumerable.Range(0, table.Columns.Count).Where(column => column != result).ToArray();
        if (Boxes(table, inputs, whole) is not { } boxes)
        {
            return;
        }

        var path = requirement.Place.Path;
        ReportEmpty(path, table, inputs, boxes, findings);
        var index = new BoxIndex(boxes);
        var results = Array.ConvertAll(table.Rows.ToArray(), row => ValueKey.Of(row.Cells[result].Value));
        var steps = StepsPerTable + (StepsPerRow * boxes.Length);
        for (var i = 1; i < boxes.Length; i++)
        {
            if (index.Before(i, ref steps) is not { } above || IsCovered(boxes, i, above, ref steps) is not { } covered)
            {
                findings.Add(SpecificationRules.RowsNotCompared.At(new SourcePlace(path, table.Rows[i].Span), boxes.Length - i));
                return;
            }

            var row = FirstConflict(table, results, inputs, above, i);
            if (covered)
            {
                var place = new SourcePlace(path, table.Rows[i].Span);
                findings.Add(row < 0
                    ? SpecificationRules.RedundantRow.At(place)
                    : SpecificationRules.UnreachableRow.At(
                        place,
                        $"the rows above already cover everything that it matches, and line {table.Rows[row].Span.From.Line} gives another result. Narrow them, or remove this one"));
            }
            else if (row >= 0)
            {
                findings.Add(SpecificationRules.OverlappingRows.At(
                    new SourcePlace(path, table.Rows[i].Span), table.Rows[row].Span.From.Line, Describe(table, inputs, boxes[row].Intersect(boxes[i]))));
            }
        }
    }

    private static Box[]? Boxes(Table table, int[] inputs, HashSet<int> whole)
    {
        var domains = new ColumnDomain[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (ColumnDomain.Of(table.Rows.Select(row => row.Cells[inputs[i]].Value), whole.Contains(inputs[i])) is not { } domain)
            {
                return null;
            }

            domains[i] = domain;
        }

        var boxes = new Box[table.Rows.Count];
        for (var i = 0; i < boxes.Length; i++)
        {
            var sides = new ValueSet[inputs.Length];
            for (var j = 0; j < sides.Length; j++)
            {
                if (domains[j].SetOf(table.Rows[i].Cells[inputs[j]].Value) is not { } side)
                {
                    return null;
                }

                sides[j] = side;
            }

            boxes[i] = new Box(sides);
        }

        return boxes;
    }

    private static void ReportEmpty(string path, Table table, int[] inputs, Box[] boxes, List<Finding> findings)
    {
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = 0; j < inputs.Length; j++)
            {
                var cell = table.Rows[i].Cells[inputs[j]];
                if (boxes[i].Sides[j].IsEmpty)
                {
                    var remedy = cell.Value is RangeCondition ? "Write the smaller end first" : "Write a condition that something meets";
                    findings.Add(SpecificationRules.UnreachableRow.At(new SourcePlace(path, cell.Span), $"no value is in {cell.Raw}. {remedy}"));
                }
            }
        }
    }

    /// <param name="above">The rows that overlap it.</param>
    /// <param name="steps">Counted down; where it runs out the answer is null.</param>
    private static bool? IsCovered(Box[] boxes, int row, List<int> above, ref long steps)
    {
        if (above.Count == 0)
        {
            return false;
        }

        // A value of one column that nobody above has is enough, and is what the last row of a long table has for certain.
        var sides = boxes[row].Sides;
        for (var column = 0; column < sides.Count; column++)
        {
            steps -= above.Count;
            if (sides[column].HasMoreThan(above.Select(each => boxes[each].Sides[column])))
            {
                return false;
            }
        }

        if (sides.Count == 1)
        {
            return true;
        }

        var pieces = new List<Box> { boxes[row] };
        for (var i = 0; i < above.Count && pieces.Count > 0; i++)
        {
            steps -= pieces.Count * (long)sides.Count;
            if (steps < 0)
            {
                return null;
            }

            var other = boxes[above[i]];
            if (pieces.Exists(piece => piece.Overlaps(other)))
            {
                pieces = pieces.SelectMany(piece => piece.Subtract(other)).ToList();
            }
        }

        return pieces.Count == 0;
    }

    private static int FirstConflict(Table table, string[] results, int[] inputs, List<int> above, int row)
    {
        var first = -1;
        foreach (var other in above)
        {
            if ((first < 0 || other < first) && results[other] != results[row] && !IsFallbackOf(table, inputs, other, row))
            {
                first = other;
            }
        }

        return first;
    }

    /// <summary>Whether the lower row only widens the upper one with "any": it says what happens otherwise.</summary>
    private static bool IsFallbackOf(Table table, int[] inputs, int upper, int lower) => Array.TrueForAll(inputs, column =>
        table.Rows[lower].Cells[column].Value is AnyCondition
        || string.Equals(
            ValueKey.Of(table.Rows[upper].Cells[column].Value), ValueKey.Of(table.Rows[lower].Cells[column].Value), StringComparison.Ordinal));

    private static string Describe(Table table, int[] inputs, Box witness) =>
        string.Join(", ", inputs.Select((column, index) => $"{table.Columns[column].Name} = {witness.Sides[index].Witness()}"));
}
