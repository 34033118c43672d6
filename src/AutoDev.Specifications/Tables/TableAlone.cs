using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>A table that says everything about a member but the type that holds it, or which of its columns is the result.</summary>
public static class TableAlone
{
    /// <summary>What is missing so that the build writes the requirement's member; null where its document asks for none, or says all.</summary>
    public static string? Hint(Requirement requirement)
    {
        if (requirement.Fences.Any(static fence => fence.Kind is CSharpFenceKind.Signature or CSharpFenceKind.Type))
        {
            return null;
        }

        var complete = requirement.Tables.Count(static table =>
            table is { Kind: TableKind.Examples or TableKind.Decision, ResultColumn: not null, Rows.Count: > 0 }) == 1;
        if (requirement.FrontMatter.Type is null)
        {
            return complete
                ? "the build writes it from its table if the front matter at the document's top names a type (type: Name), or a csharp fence states the signature with its type"
                : null;
        }

        return requirement.Tables.Count == 1 && requirement.Tables[0] is { Kind: TableKind.Data, Rows.Count: > 0, Columns: [_, _, ..] columns }
            && !columns.Any(static column => column.IsMarked) && char.IsLetter(columns[columns.Count - 1].Name.FirstOrDefault())
            ? $"the build writes it from its table if the result's heading ends with a question mark ({columns[columns.Count - 1].Name}?), or a csharp fence states the signature"
            : null;
    }
}
