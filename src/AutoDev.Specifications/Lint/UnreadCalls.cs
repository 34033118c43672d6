using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0029: a sentence says something of the requirement's own member, called with values, and is no example.</summary>
internal sealed class UnreadCalls : IRequirementRule
{
    public void Check(Requirement requirement, List<Finding> findings)
    {
        if (requirement.UnreadCalls.Count == 0)
        {
            return;
        }

        var examples = new HashSet<string>(requirement.InlineExamples.Select(static example => example.Call), StringComparer.Ordinal);
        var members = MembersOf(requirement);
        var isSaid = false;
        foreach (var unread in requirement.UnreadCalls)
        {
            isSaid &= unread.Continues;
            if (unread.IsTooDeep)
            {
                findings.Add(SpecificationRules.DeepCall.At(new SourcePlace(requirement.Place.Path, unread.Span), unread.Call));
            }
            else if (!isSaid
                && !(unread.IsMention && examples.Contains(unread.Call))
                && WrittenCall.Read(unread.Call) is { } call
                && members.Contains(call.Name)
                && (!call.HasArguments || call.HasValues(SignatureOf(requirement, call.Name))))
            {
                isSaid = true;
                findings.Add(SpecificationRules.UnreadCall.At(new SourcePlace(requirement.Place.Path, unread.Span), call.Call));
            }
        }
    }

    /// <summary>What the requirement is about, as far as the document says it: a signature, examples that are read, a table's result.</summary>
    private static HashSet<string> MembersOf(Requirement requirement) => new(
        requirement.Fences.Where(static fence => fence.Signature is not null).Select(static fence => fence.Signature!.Name)
            .Concat(requirement.InlineExamples.Select(static example => WrittenCall.Read(example.Call)?.Name).OfType<string>())
            .Concat(requirement.Tables.Where(static table => table.ResultColumn is not null)
                .Select(static table => table.Columns[table.ResultColumn!.Value].Name.Replace(" ", ""))),
        StringComparer.OrdinalIgnoreCase);

    private static MemberSignature? SignatureOf(Requirement requirement, string name) =>
        requirement.Fences.FirstOrDefault(fence => string.Equals(fence.Signature?.Name, name, StringComparison.Ordinal))?.Signature;
}
