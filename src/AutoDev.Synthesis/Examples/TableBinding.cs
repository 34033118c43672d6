using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Examples;

/// <summary>Which column of a table feeds which parameter, and which holds the result.</summary>
/// <param name="Inputs">For each parameter its column, or -1 where the table leaves it to the parameter's default.</param>
internal sealed record TableBinding(Table Table, EquatableArray<int> Inputs, int Result)
{
    /// <summary>Null, with the reason, where the headings do not say how.</summary>
    public static TableBinding? Of(Table table, MemberSignature signature, out string problem)
    {
        var inputs = signature.Parameters.Select(parameter => IndexOf(table, parameter.Name)).ToEquatableArray();
        for (var i = 0; i < inputs.Count; i++)
        {
            if (inputs[i] < 0 && signature.Parameters[i].Default is null)
            {
                problem = $"no column of the table is named after the parameter {signature.Parameters[i].Name}";
                return null;
            }
        }

        var others = Enumerable.Range(0, table.Columns.Count).Where(i => !inputs.Contains(i)).ToList();
        var result = table.ResultColumn is { } told && others.Contains(told)
            ? told
            : others.Find(i => Identifiers.Same(table.Columns[i].Name, signature.Name)) is var named
                && named >= 0 && others.Contains(named) && Identifiers.Same(table.Columns[named].Name, signature.Name)
                ? named
                : others.Count == 1 ? others[0] : -1;
        problem = result >= 0 ? "" : $"no column of the table is named as the result: name one {Identifiers.Spaced(signature.Name)} or end its heading with a question mark";
        return result < 0 ? null : new TableBinding(table, inputs, result);
    }

    private static int IndexOf(Table table, string name)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i != table.ResultColumn && Identifiers.Same(table.Columns[i].Name, name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a row states conditions, not values.</summary>
    public bool StatesConditions() => Table.Rows.Any(row => Inputs.Any(i => i >= 0 && IsCondition(row.Cells[i].Value)));

    public static bool IsCondition(CellValue value) =>
        value is AnyCondition or ComparisonCondition or RangeCondition or SetCondition or NotCondition;
}
