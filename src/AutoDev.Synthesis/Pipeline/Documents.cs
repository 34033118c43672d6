using System.Security.Cryptography;
using System.Text;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The project's requirements as its documents state them, the first of several with one id.</summary>
[Implements("PRP-105-6")]
internal sealed class Documents
{
    private readonly SpecificationSnapshot snapshot;
    private readonly Lazy<KnownRequirements> known;

    private Documents(SpecificationSnapshot snapshot, IReadOnlyList<ProjectRequirement> owned, IReadOnlyList<ProjectRequirement> referenced, IReadOnlySet<string> disputed)
    {
        this.snapshot = snapshot;
        Disputed = disputed;
        (Owned, Referenced) = (owned, referenced);
        known = new(() => new KnownRequirements(
            [.. owned.Select(static each => (each.Sketch, true)), .. referenced.Select(static each => (each.Sketch, false))]));
    }

    /// <summary>Those that this project synthesizes for and reports on.</summary>
    public IReadOnlyList<ProjectRequirement> Owned { get; }

    /// <summary>Those of other projects that are only known here.</summary>
    public IReadOnlyList<ProjectRequirement> Referenced { get; }

    /// <summary>Ids that several requirements have, or that two versions of one document state: which is meant is not for a build to decide.</summary>
    public IReadOnlySet<string> Disputed { get; }

    /// <summary>Whether every document says all that its author wrote; where one does not, nothing is taken for gone.</summary>
    public bool AreSound => Disputed.Count == 0 && snapshot.Specifications.All(static specification => specification.Summary.IsSound);

    /// <summary>Headings of this project's documents that may be requirements whose id was mistyped, with the documents' paths.</summary>
    public IEnumerable<(string Path, NearId Heading)> NearIds =>
        from specification in snapshot.Specifications
        where specification.Owned
        from near in specification.Summary.NearIds
        select (specification.Path, near);

    /// <summary>All that claims may name, of owned and of referenced ones.</summary>
    public KnownRequirements Known => known.Value;

    /// <summary>Whether the reader says the same at the same place, so that the compiler reports it already.</summary>
    public bool Say(Finding finding) => snapshot.Specifications.Any(specification =>
        specification.Path == finding.Place?.Path
        && specification.Document.Findings.Any(said => said.Rule == finding.Rule && said.Place == finding.Place));

    /// <summary>Whether what the reader says of a table is the reason of a finding, so that the finding says nothing new.</summary>
    public bool Explain(Finding finding) => finding.Rule == SynthesisRules.StillOpen && snapshot.Specifications.Any(specification =>
        specification.Path == finding.Place?.Path && FaultyTables.Explain(specification.Document, finding));

    /// <summary>Why a document could not be read at all, where the compiler does not say it: it reads any bytes in some encoding.</summary>
    public IEnumerable<Finding> Refusals => snapshot.Specifications
        .Where(static each => each.Owned && !each.Summary.IsSound && each.Summary.Requirements.Count == 0)
        .SelectMany(static each => each.Document.Findings)
        .Where(static finding => finding.Rule == SpecificationRules.NotUtf8);

    /// <summary>Where version control could not merge documents. Where it could not merge the lock either, generated code will hardly compile, and nobody else says it.</summary>
    public IEnumerable<Finding> Conflicts => snapshot.Specifications
        .Where(static each => each.Owned)
        .SelectMany(static each => each.Document.Findings)
        .Where(static finding => finding.Rule == SpecificationRules.MergeConflict);

    /// <summary>Keeps what was read, so that the next run parses only what changes until then.</summary>
    /// <returns>Null, or why it could not be kept.</returns>
    public Finding? Keep() => snapshot.Save();

    public static Documents Read(ProjectInputs inputs)
    {
        var read = SpecificationCache.Read(inputs);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var disputed = new HashSet<string>(StringComparer.Ordinal);
        var (owned, referenced) = (new List<ProjectRequirement>(), new List<ProjectRequirement>());
        foreach (var specification in read.Specifications.OrderByDescending(static each => each.Owned))
        {
            var inConflict = specification.WasParsed && specification.Document.Findings.Any(static finding => finding.Rule == SpecificationRules.MergeConflict);
            foreach (var requirement in specification.Requirements(summary => Here(summary, inputs.RootNamespace)))
            {
                if (inConflict)
                {
                    disputed.Add(requirement.Id);
                }

                if (!ids.Add(requirement.Id))
                {
                    disputed.Add(requirement.Id);
                }
                else
                {
                    (specification.Owned ? owned : referenced).Add(requirement);
                }
            }
        }

        return new Documents(read, owned, referenced, disputed);
    }

    /// <summary>Where the document leaves the namespace to the project, the project's is part of what code must be.</summary>
    private static RequirementSummary Here(RequirementSummary summary, string rootNamespace) =>
        summary.Traits.HasFlag(RequirementTraits.InRootNamespace) && summary.Traits.HasFlag(RequirementTraits.StatesCode)
            ? summary with { Behaviour = new Revision(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{summary.Behaviour.Value} {rootNamespace}")))[..12]) }
            : summary;
}
