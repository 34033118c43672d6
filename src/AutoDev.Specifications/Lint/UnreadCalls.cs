using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
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
        var members = StatedMembers.NamesIn(requirement);
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

    private static MemberSignature? SignatureOf(Requirement requirement, string name) =>
        requirement.Fences.FirstOrDefault(fence => string.Equals(fence.Signature?.Name, name, StringComparison.Ordinal))?.Signature;
}
