using System.Text.RegularExpressions;
using AutoDev.Specifications.CSharp;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>What a Then says of the call in its When: <c>the result is `30`</c>, <c>it throws `ArgumentException`</c>, <c>`30` is returned</c>.</summary>
internal static class OutcomeWording
{
    private static readonly Regex Subject = new(
        @"^(?:(?:it|this|that|the (?:result|call|answer|value|output|outcome|return(?:ed)? value))|(?:the|an?) (?<name>\w+(?: \w+){0,3}?)) (?<rest>(?:is|are|be|must|shall|should|will|may|might|can|could|does|has|have|needs?|ought|returns?|gives?|yields?|produces?|equals?|becomes?|evaluates?|results?|comes?|amounts?|stays?|remains?|exceeds?|falls?|throws?|raises?|fails?|ends?|leads?|cannot|won't|can't|isn't|doesn't)\b.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static readonly Regex Received = new(
        @"^(?:I|we|you|the (?:user|caller|client)) (?:gets?|receives?|sees?|should (?:get|receive|see)|must (?:get|receive|see))(?: back)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static readonly Regex Passive = new(
        @"^(?:is|are|must be|shall be|should be|will be) (?:(?<value>returned|given|given back|the (?:result|answer|outcome))|(?<failure>thrown|raised))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <param name="before">The words before the value, behind the keyword.</param>
    /// <param name="value">As written.</param>
    /// <param name="behind">The words behind it.</param>
    /// <param name="member">What is called.</param>
    public static CallRelation Read(string before, string value, string behind, string member)
    {
        if (behind.Length > 0)
        {
            return Passive.Match(behind) is { Success: true } passive && before.Length == 0
                ? passive.Groups["value"].Success ? CallRelation.Equal : ExampleWording.Read("throws", value)
                : CallRelation.None;
        }

        if (Received.IsMatch(before))
        {
            return CallRelation.Equal;
        }

        return Subject.Match(before) is { Success: true } match && (!match.Groups["name"].Success || WrittenName.Same(match.Groups["name"].Value, member))
            ? ExampleWording.Read(match.Groups["rest"].Value, value)
            : CallRelation.None;
    }
}
