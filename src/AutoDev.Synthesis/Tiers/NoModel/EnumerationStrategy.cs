using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A list becomes an enumeration; where the list gives display texts, also the code that shows and reads them.</summary>
internal sealed class EnumerationStrategy : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        if (increment.Kind != IncrementKind.Enumeration)
        {
            return null;
        }

        var members = increment.Requirement.EnumerationMembers;
        var twice = members.GroupBy(static member => member.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        var nameless = members.FirstOrDefault(static member => !Identifiers.IsValid(member.Name));
        return nameless is not null ? Proposal.None($"'{nameless.Name}' in its list is no name in C#; write letters and digits")
            : twice is not null ? Proposal.None($"its list names {twice.Key} twice; remove one")
            : Proposal.Of(new Candidate(increment, Write(increment, style), 0, "list", CasesOf(increment)));
    }

    private static string Write(Increment increment, CodeStyle style) => GeneratedFile.Write(increment, style, writer =>
    {
        var members = increment.Requirement.EnumerationMembers;
        writer.Line(Documentation.Summary(Documentation.SummaryOf(increment.Requirement)));
        writer.Line(GeneratedFile.Implements(increment.Requirement));
        EnumerationWriter.Write(writer, increment.TypeName, members.Select(static member => (member.Name, SummaryOf(member))));
        if (members.Any(static member => member.Display is not null))
        {
            writer.Line();
            EnumerationTextWriter.Write(writer, increment.TypeName, members, increment.Requirement.Id);
        }
    });

    private static string SummaryOf(EnumerationMember member)
    {
        var text = member.Description ?? member.Display ?? Identifiers.Spaced(member.Name);
        return Documentation.Sentence(text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text);
    }

    private static EquatableArray<ExampleCase> CasesOf(Increment increment)
    {
        var type = CallWriter.TypeOf(increment);
        var members = increment.Requirement.EnumerationMembers;
        var path = increment.Requirement.Place.Path;
        var cases = members.Select(member => new ExampleCase(
            ExampleKind.Holds,
            $"{member.Name} is declared",
            // The generic overload is younger than netstandard2.0.
            $"global::System.Enum.IsDefined(typeof({type}), {type}.{Identifiers.Escaped(member.Name)})",
            "",
            new SourcePlace(path, member.Span))
        {
            Subject = member.Name,
        });
        if (!members.Any(static member => member.Display is not null))
        {
            return [.. cases, .. TypeCases.Of(increment)];
        }

        var texts = members.SelectMany(member =>
        {
            var (value, display) = ($"{type}.{Identifiers.Escaped(member.Name)}", CSharpText.Quoted(member.Display ?? member.Name));
            var place = new SourcePlace(path, member.Span);
            return new[]
            {
                new ExampleCase(ExampleKind.Equals, $"{member.Name} is shown as {display}", $"{type}Text.ToDisplayText({value})", display, place) { Subject = member.Name },
                new ExampleCase(ExampleKind.Equals, $"{display} is read as {member.Name}", $"{type}Text.Parse({display})", value, place) { Subject = display },
            };
        });
        return [.. cases, .. texts, .. TypeCases.Of(increment)];
    }
}
