using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>A requirement of the project: its summary always, all its parts when somebody asks.</summary>
public sealed class ProjectRequirement
{
    private readonly Lazy<Requirement> sketch;
    private readonly Lazy<Requirement> whole;

    internal ProjectRequirement(string path, RequirementSummary summary, Func<Requirement> parse)
    {
        (Path, Summary) = (path, summary);
        sketch = new(() => summary.Sketch(path));
        whole = new(() => parse() with { Behaviour = Summary.Behaviour });
    }

    /// <summary>Of the document; absolute.</summary>
    public string Path { get; }

    public RequirementSummary Summary { get; }

    public string Id => Summary.Id;

    public bool StatesCode => Summary.Traits.HasFlag(RequirementTraits.StatesCode);

    public bool DeclaresType => Summary.Traits.HasFlag(RequirementTraits.DeclaresType);

    public bool IsActive => Summary.Status == RequirementStatus.Active;

    public SourcePlace Place => new(Path, Summary.Span);

    /// <summary>Where the answer to a question about it belongs.</summary>
    public SourcePlace AnswerPlace => new(Path, Summary.Answer);

    /// <summary>Without texts, tables and code.</summary>
    public Requirement Sketch => sketch.Value;

    /// <summary>Parsed now where the summary was enough until now.</summary>
    public Requirement Whole => whole.Value;

    public static ProjectRequirement Of(Requirement requirement) => new(requirement.Place.Path, RequirementSummary.Of(requirement), () => requirement);
}
