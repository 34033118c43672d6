using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>The project's requirements as its documents state them, the first of several with one id.</summary>
internal sealed class Documents
{
    private readonly HashSet<(string Rule, SourcePlace? Place)> said;

    private Documents(IReadOnlyList<Requirement> owned, IReadOnlyList<Requirement> referenced, IEnumerable<Finding> findings)
    {
        (Owned, Referenced) = (owned, referenced);
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in owned.Concat(referenced).SelectMany(IdsOf))
        {
            constants.TryAdd(RequirementId.ToConstantName(id), id);
        }

        Constants = constants;
        said = [.. findings.Select(static finding => (finding.Rule.Id, finding.Place))];
    }

    /// <summary>Those that this project synthesizes for and reports on.</summary>
    public IReadOnlyList<Requirement> Owned { get; }

    /// <summary>Those of other projects that are only known here.</summary>
    public IReadOnlyList<Requirement> Referenced { get; }

    /// <summary>Names in <c>Req</c> with their ids, of owned and of referenced ones.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; }

    /// <summary>Whether the reader says the same at the same place, so that the compiler reports it already.</summary>
    public bool Say(Finding finding) => said.Contains((finding.Rule.Id, finding.Place));

    public static Documents Read(ProjectInputs inputs)
    {
        // A document that cannot be opened is the build task's finding: it looked first.
        var documents = inputs.Specifications
            .AsParallel()
            .AsOrdered()
            .Where(static input => File.Exists(input.Path))
            .Select(static input => (input.Owned, Document: SpecificationReader.Read(input.Path, File.ReadAllBytes(input.Path))))
            .ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<Requirement> Of(bool owned) =>
        [
            .. documents.Where(each => each.Owned == owned)
                .SelectMany(static each => each.Document.Requirements)
                .Where(requirement => ids.Add(requirement.Id)),
        ];
        return new Documents(Of(owned: true), Of(owned: false), documents.SelectMany(static each => each.Document.Findings));
    }

    private static IEnumerable<string> IdsOf(Requirement requirement) =>
        requirement.Criteria.SelectMany(WithNested).Where(static criterion => criterion.Explicit).Select(static criterion => criterion.Id).Prepend(requirement.Id);

    private static IEnumerable<Criterion> WithNested(Criterion criterion) => [criterion, .. criterion.Criteria.SelectMany(WithNested)];
}
