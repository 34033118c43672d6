using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects;

/// <summary>A fence that is not read, in which examples are written nevertheless: Gherkin, or one that names no language.</summary>
internal sealed record UnreadFence(string Text, bool IsGherkin, SourceSpan Span)
{
    private static readonly Regex Outcome = new(@"^[ \t]*Then\b", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>ADEV0025; null where it holds nothing like an example of the requirement's own member.</summary>
    public Finding? FindingOf(Requirement requirement)
    {
        var members = StatedMembers.NamesIn(requirement);
        var member = members.Count == 0 ? null : IsGherkin ? InScenario(members) : InCalls(members, requirement);
        return member is null
            ? null
            : SpecificationRules.UnreadFence.At(new SourcePlace(requirement.Place.Path, Span), member, IsGherkin ? "gherkin ignore" : "text") with { Requirement = requirement.Id };
    }

    private string? InScenario(HashSet<string> members) => Outcome.IsMatch(Text) && Text.Any(char.IsDigit)
        ? members.FirstOrDefault(member => member.Length > 1 && Regex.IsMatch(Text, $@"(?<!\w){Regex.Escape(member)}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
        : null;

    private string? InCalls(HashSet<string> members, Requirement requirement) => Text
        .Split(LineEnds, StringSplitOptions.RemoveEmptyEntries)
        .Where(static line => !CodeDepth.IsTooDeep(line))
        .Select(static line => WrittenCall.Read(line.Trim()))
        .FirstOrDefault(call => call is { Rest.Length: > 1, HasArguments: true } && members.Contains(call.Value.Name)
            && call.Value.HasValues(requirement.Fences.FirstOrDefault(fence => fence.Signature?.Name == call.Value.Name)?.Signature))
        ?.Name;
}
