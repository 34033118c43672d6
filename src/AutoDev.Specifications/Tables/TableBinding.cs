using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>Which column of a table feeds which parameter of a signature, and which holds the result: by name alone, never by position.</summary>
/// <param name="Inputs">For each parameter its column, or -1 where the table leaves it to the parameter's default.</param>
public sealed record TableBinding(Table Table, EquatableArray<int> Inputs, int Result)
{
    private const int MostTypingErrors = 2;

    /// <summary>Null where the headings do not say how.</summary>
    /// <param name="requirement">Whose table it is: its other members have columns, too.</param>
    public static TableBinding? Of(Table table, MemberSignature signature, Requirement requirement) => Of(table, signature, requirement, out _);

    /// <summary>Null, with the reason, where the headings do not say how.</summary>
    /// <param name="requirement">Whose table it is: its other members have columns, too.</param>
    public static TableBinding? Of(Table table, MemberSignature signature, Requirement requirement, out UnboundTable? problem)
    {
        var members = StatedMembers.Contain(requirement, signature) ? requirement.Fences : [];
        if (Bind(table, signature, members, out problem) is not { } binding)
        {
            return null;
        }

        // One result is one member's: of those that could have it, the one that uses most columns.
        foreach (var fence in members)
        {
            if (fence.Signature is { } other && !StatedMembers.Same(other, signature)
                && Bind(table, other, members, out _) is { } rival && rival.Result == binding.Result && rival.Bound >= binding.Bound)
            {
                problem = new UnboundTable(rival.Bound > binding.Bound ? BindingGap.Another : BindingGap.Shared, other.Name);
                return null;
            }
        }

        return binding;
    }

    /// <summary>Whether a row states conditions, not values.</summary>
    public bool StatesConditions() => Table.Rows.Any(row => Inputs.Any(i => i >= 0 && CellCondition.IsCondition(row.Cells[i].Value)));

    // Each table is bound several times while it is read, so that little is allocated here.
    private static TableBinding? Bind(Table table, MemberSignature signature, EquatableArray<CSharpFence> members, out UnboundTable? problem)
    {
        problem = null;
        if (table.Kind is TableKind.Fields or TableKind.Transitions)
        {
            problem = new UnboundTable(BindingGap.Kind);
            return null;
        }

        var columns = new int[signature.Parameters.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ColumnOf(table, signature.Parameters[i].Name);
            if (columns[i] < 0 && (signature.Parameters[i].Default is null || IsMistyped(table, signature, signature.Parameters[i].Name)))
            {
                problem = new UnboundTable(BindingGap.Parameter, signature.Parameters[i].Name);
                return null;
            }
        }

        var result = ResultChoice.In(table, signature, columns, members, out problem);
        return result < 0 ? null : new TableBinding(table, new EquatableArray<int>(columns), result);
    }

    private static int ColumnOf(Table table, string parameter)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i != table.ResultColumn && WrittenName.Same(table.Columns[i].Name, parameter))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a column that is otherwise a note has the name of a parameter but for a letter or two.</summary>
    private static bool IsMistyped(Table table, MemberSignature signature, string parameter)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var heading = table.Columns[i].Name;
            if (i != table.ResultColumn
                && heading.Length > MostTypingErrors + 1
                && EditDistance.Between(heading.ToUpperInvariant(), parameter.ToUpperInvariant(), MostTypingErrors + 1) <= MostTypingErrors
                && !signature.Parameters.Any(other => WrittenName.Same(heading, other.Name)))
            {
                return true;
            }
        }

        return false;
    }

    private int Bound => Inputs.Count(static column => column >= 0);
}
