using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>A table with a column for each of several members is read as a table of each, without the columns of the others.</summary>
internal static class MemberTables
{
    /// <param name="fences">Of the table's requirement.</param>
    public static IEnumerable<Table> Of(TableDraft draft, EquatableArray<CSharpFence> fences, List<MemberSignature> signatures)
    {
        if (signatures.Count < 2)
        {
            return [TableClassifier.Classify(draft, signatures)];
        }

        var columns = draft.Header.ConvertAll(ColumnHeading.Read);
        var members = signatures.Where(signature => IsBound(signature, columns))
            .GroupBy(signature => columns.FindIndex(column => WrittenName.Same(column.Name, signature.Name)))
            .Where(static group => group.Key >= 0)

            // Overloads share a column, which is that of the one whose parameters the table names all.
            .Select(group => group.OrderByDescending(signature => columns.Count(column => StatedMembers.HasParameter(signature, column))).First())
            .ToList();
        return members.Count < 2
            ? [TableClassifier.Classify(draft, signatures)]
            : members.Select(member => TableClassifier.Classify(Without(draft, columns, column => StatedMembers.NameForAnother(fences, member, column)), [member]));
    }

    private static bool IsBound(MemberSignature signature, List<Column> columns) => signature.Parameters.All(parameter =>
        parameter.Default is not null || columns.Exists(column => WrittenName.Same(column.Name, parameter.Name)));

    private static TableDraft Without(TableDraft draft, List<Column> columns, Predicate<Column> isLeftOut)
    {
        List<CellDraft> Rest(List<CellDraft> cells) => [.. cells.Where((_, i) => !isLeftOut(columns[i]))];
        return new TableDraft(Rest(draft.Header), draft.Rows.ConvertAll(row => row with { Cells = Rest(row.Cells) }), draft.Span);
    }
}
