using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>The members whose signatures stand in one requirement: what is named after one of them says nothing of the others.</summary>
internal static class StatedMembers
{
    /// <summary>What the requirement is about, as far as the document says it: a signature, examples that are read, a table's result.</summary>
    public static HashSet<string> NamesIn(Requirement requirement) => new(
        requirement.Fences.Where(static fence => fence.Signature is not null).Select(static fence => fence.Signature!.Name)
            .Concat(requirement.InlineExamples.Select(static example => WrittenCall.Read(example.Call)?.Name).OfType<string>())
            .Concat(requirement.Tables.Where(static table => table.ResultColumn is not null)
                .Select(static table => table.Columns[table.ResultColumn!.Value].Name.Replace(" ", ""))),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the requirement states a member. What code declares under another name, or with other parameters, its document's signature
    /// only describes.
    /// </summary>
    public static bool Contain(Requirement requirement, MemberSignature member)
    {
        foreach (var fence in requirement.Fences)
        {
            if (fence.Signature is { } stated && Same(stated, member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a column is named after another member of the requirement, or a parameter that only others have.</summary>
    public static bool NameForAnother(EquatableArray<CSharpFence> members, MemberSignature member, Column column)
    {
        if (WrittenName.Same(column.Name, member.Name) || HasParameter(member, column))
        {
            return false;
        }

        foreach (var fence in members)
        {
            if (fence.Signature is { } stated && !Same(stated, member) && (WrittenName.Same(column.Name, stated.Name) || HasParameter(stated, column)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasParameter(MemberSignature member, Column column)
    {
        foreach (var parameter in member.Parameters)
        {
            if (WrittenName.Same(column.Name, parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By name and parameters: two writings of one type are no two members.</summary>
    public static bool Same(MemberSignature left, MemberSignature right)
    {
        if (!string.Equals(left.Name, right.Name, StringComparison.Ordinal) || left.Parameters.Count != right.Parameters.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Parameters.Count; i++)
        {
            if (!WrittenName.Same(left.Parameters[i].Name, right.Parameters[i].Name))
            {
                return false;
            }
        }

        return true;
    }
}
