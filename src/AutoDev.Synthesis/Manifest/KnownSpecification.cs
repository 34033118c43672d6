using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Manifest;

/// <summary>A specification of the project, parsed only where it changed or somebody asks.</summary>
public sealed class KnownSpecification
{
    private readonly Lazy<SpecificationDocument> document;

    internal KnownSpecification(SpecificationInput input, SpecificationSummary summary, SpecificationDocument? parsed)
    {
        Path = input.Path;
        Owned = input.Owned;
        Summary = summary;
        document = parsed is null ? new(() => ReadAgain(input.Path, summary.Hash)) : new(parsed);
        WasParsed = parsed is not null;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Whether this project synthesizes for it and reports on it.</summary>
    public bool Owned { get; }

    public SpecificationSummary Summary { get; }

    /// <summary>Whether it changed since the last run, so that its findings are at hand.</summary>
    public bool WasParsed { get; }

    /// <summary>The whole document; parsed now where the summary was enough until now.</summary>
    /// <exception cref="DocumentChangedException">It is no longer what the summary is of.</exception>
    public SpecificationDocument Document => document.Value;

    /// <summary>In the order of the document.</summary>
    /// <param name="adapt">What the project makes of each summary.</param>
    internal IEnumerable<ProjectRequirement> Requirements(Func<RequirementSummary, RequirementSummary> adapt) => Summary.Requirements
        .Select((requirement, i) => new ProjectRequirement(Path, adapt(requirement), () => Document.Requirements[i]));

    private static SpecificationDocument ReadAgain(string path, string hash) =>
        SpecificationFile.TryReadBytes(path, out var bytes, out _) && SpecificationFile.HashOf(bytes) == hash
            ? SpecificationFile.Parse(path, bytes)
            : throw DocumentChangedException.Of(path);
}
