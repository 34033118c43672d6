using AutoDev.Generators.Reading;

namespace AutoDev.Generators.Fallbacks;

/// <summary>An open member and the message that its body throws.</summary>
internal sealed record Fallback(OpenMember Member, string Message)
{
    public static Fallback Of(OpenMember member, RequirementIndex index)
    {
        var (id, constant) = (member.Claim.Id, member.Claim.Constant);
        var place = id is not null ? index.ById(id) : constant is not null ? index.ByConstant(constant) : null;
        return new Fallback(member, place is null ? Unknown(id ?? constant ?? "?") : Known(place, "write the implementing part"));
    }

    /// <summary>With id and place, and what would help.</summary>
    /// <param name="byHand">What a person writes instead, after an "or".</param>
    public static string Known(RequirementPlace place, string byHand)
    {
        var title = place.Title.Length > 0 ? place.Title + " " : "";
        var help = place.HasExamples
            ? "build with AutoDevMode=Synthesize and follow its warnings on that line"
            : "add a table of examples under that line";
        return $"{place.Key} ({place.DisplayPath}:{place.Line}): {title}has no implementation yet; {help}, or {byHand}";
    }

    private static string Unknown(string name) =>
        $"{name} has no implementation yet, and no specification of this project states it; mend the id, or write the implementing part";
}
