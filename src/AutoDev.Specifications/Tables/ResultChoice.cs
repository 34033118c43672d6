using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>
/// Which column holds the result of a member: the marked one, else the one that is named after the member or with a word such as
/// <c>expected</c>, else the only one that is left.
/// </summary>
internal static class ResultChoice
{
    /// <summary>Negative, with the reason, where the headings do not say which.</summary>
    /// <param name="inputs">The columns of the parameters.</param>
    /// <param name="members">Fences with the signatures of the requirement's members; none where they do not matter.</param>
    public static int In(Table table, MemberSignature signature, int[] inputs, EquatableArray<CSharpFence> members, out UnboundTable? problem)
    {
        problem = null;
        var (marked, named, left, others) = (default(Candidates), default(Candidates), default(Candidates), 0);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            if (Array.IndexOf(inputs, i) >= 0)
            {
                continue;
            }

            if (StatedMembers.NameForAnother(members, signature, column))
            {
                others++;
                continue;
            }

            left.Add(i);
            if (column.IsMarked)
            {
                marked.Add(i);
            }

            if (ColumnHeading.NamesResult(column) || WrittenName.Same(column.Name, signature.Name))
            {
                named.Add(i);
            }
        }

        var told = marked.Count > 0 ? marked : named.Count > 0 ? named : left;
        if (told.Count == 1)
        {
            return told.First;
        }

        problem = told.Count > 1 && (marked.Count > 0 || named.Count > 0)
            ? new UnboundTable(BindingGap.TwoResults) { Columns = (told.First, told.Second) }
            : new UnboundTable(left.Count == 0 && others > 0 ? BindingGap.Another : BindingGap.Result);
        return -1;
    }

    private record struct Candidates(int Count, int First, int Second)
    {
        public void Add(int column)
        {
            Count++;
            (First, Second) = Count == 1 ? (column, 0) : Count == 2 ? (First, column) : (First, Second);
        }
    }
}
