using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Lint.Decisions;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0006 and ADEV0007: rows that never apply, and rows that answer the same question differently.</summary>
internal sealed class DecisionRows : IRequirementRule
{
    // Comparing every pair of rows takes quadratic time, and covering by pieces may take more; a longer table is not checked.
    private const int RowLimit = 200;
    private const int PieceLimit = 500;

    public void Check(Requirement requirement, List<Finding> findings)
    {
        foreach (var table in requirement.Tables.Where(static table => table.Kind == TableKind.Decision))
        {
            var signature = requirement.Fences
                .Select(static fence => fence.Signature)
                .FirstOrDefault(signature => signature is not null && TableBinding.Of(table, signature) is not null);
            Check(requirement, table, signature, findings);
        }
    }

    private static void Check(Requirement requirement, Table table, MemberSignature? signature, List<Finding> findings)
    {
        if (table.ResultColumn is not { } result || table.Rows.Count > RowLimit)
        {
            return;
        }

        var inputs = Enumerable.Range(0, table.Columns.Count).Where(column => column != result).ToArray();
        if (Boxes(table, inputs, signature) is not { } boxes)
        {
            return;
        }

        var path = requirement.Place.Path;
        for (var i = 1; i < boxes.Length; i++)
        {
            if (IsCovered(boxes, i))
            {
                findings.Add(SpecificationRules.UnreachableRow.At(new SourcePlace(path, table.Rows[i].Span)));
            }
            else if (FirstConflict(table, result, inputs, boxes, i) is var (row, witness) && row >= 0)
            {
                findings.Add(SpecificationRules.OverlappingRows.At(
                    new SourcePlace(path, table.Rows[i].Span), table.Rows[row].Span.From.Line, Describe(table, inputs, witness)));
            }
        }
    }

    private static Box[]? Boxes(Table table, int[] inputs, MemberSignature? signature)
    {
        var binding = signature is null ? null : TableBinding.Of(table, signature);
        var domains = new ColumnDomain[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            var isWhole = binding is not null
                && binding.Inputs.ToList().IndexOf(inputs[i]) is >= 0 and var parameter
                && CSharpTypes.IsInteger(signature!.Parameters[parameter].Type);
            if (ColumnDomain.Of(table.Rows.Select(row => row.Cells[inputs[i]].Value), isWhole) is not { } domain)
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

    private static bool IsCovered(Box[] boxes, int row)
    {
        var pieces = new List<Box> { boxes[row] };
        for (var i = 0; i < row && pieces.Count is > 0 and < PieceLimit; i++)
        {
            if (pieces.Exists(piece => piece.Overlaps(boxes[i])))
            {
                pieces = pieces.SelectMany(piece => piece.Subtract(boxes[i])).ToList();
            }
        }

        return pieces.Count == 0;
    }

    private static (int Row, Box Witness) FirstConflict(Table table, int result, int[] inputs, Box[] boxes, int row)
    {
        for (var i = 0; i < row; i++)
        {
            if (boxes[i].Overlaps(boxes[row]) && Differ(table, result, i, row) && !IsFallbackOf(table, inputs, i, row))
            {
                return (i, boxes[i].Intersect(boxes[row]));
            }
        }

        return (-1, boxes[row]);
    }

    private static bool Differ(Table table, int result, int left, int right) => !string.Equals(
        ValueKey.Of(table.Rows[left].Cells[result].Value), ValueKey.Of(table.Rows[right].Cells[result].Value), StringComparison.Ordinal);

    /// <summary>Whether the lower row only widens the upper one with "any": it says what happens otherwise.</summary>
    private static bool IsFallbackOf(Table table, int[] inputs, int upper, int lower) => Array.TrueForAll(inputs, column =>
        table.Rows[lower].Cells[column].Value is AnyCondition
        || string.Equals(
            ValueKey.Of(table.Rows[upper].Cells[column].Value), ValueKey.Of(table.Rows[lower].Cells[column].Value), StringComparison.Ordinal));

    private static string Describe(Table table, int[] inputs, Box witness) =>
        string.Join(", ", inputs.Select((column, index) => $"{table.Columns[column].Name} = {witness.Sides[index].Witness()}"));
}
