using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Where the answer to a question about a requirement belongs: its first table, else its heading.</summary>
[Implements("PRP-103-2")]
internal static class AnswerPlace
{
    public static SourcePlace Of(Requirement requirement) => requirement.Tables.Count > 0
        ? new SourcePlace(requirement.Place.Path, requirement.Tables[0].Span)
        : requirement.Place;
}
