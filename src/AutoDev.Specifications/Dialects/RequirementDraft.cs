using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Revisions;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects;

/// <summary>A requirement while its section is being read.</summary>
internal sealed class RequirementDraft(string id, string title, int level, SourcePlace place, CanonicalWriter words)
{
    public string Id => id;

    public int Level => level;

    public SourcePlace Place => place;

    public RequirementStatus Status { get; set; }

    public string? Priority { get; set; }

    public List<string> HeadingPath { get; init; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Criterion> Criteria { get; } = [];

    public List<Scenario> Scenarios { get; } = [];

    public List<TableDraft> Tables { get; } = [];

    public bool LacksPart { get; set; }

    public List<StateDiagram> Diagrams { get; } = [];

    public List<EnumerationMember> Members { get; } = [];

    /// <summary>Why a list of values could not be read as one: what is wrong, as it stands in it, and its place.</summary>
    public (Rule Why, string Written, SourceSpan Span)? UnreadMember { get; set; }

    public List<InlineExample> Examples { get; } = [];

    public List<InlineExample> NamedValues { get; } = [];

    public List<UnreadCall> UnreadCalls { get; } = [];

    public List<ComparedCall> ComparedCalls { get; } = [];

    public List<CSharpFence> Fences { get; } = [];

    public List<RequirementLink> Links { get; } = [];

    public List<Prose> Clarifications { get; } = [];

    public List<Prose> Prose { get; } = [];

    /// <summary>What <see cref="Requirement.Revision"/> is the hash of.</summary>
    public CanonicalWriter Words => words;

    /// <summary>The heading that stands above what is read now: a scenario's title.</summary>
    public string Subheading { get; set; } = "";

    public Requirement Build(FrontMatter frontMatter, RevisionHasher hasher)
    {
        var placed = Fences.ConvertAll(fence => fence.Signature is null ? fence : fence with { Signature = frontMatter.Complete(fence.Signature) });
        var signatures = placed.Where(static fence => fence.Signature is not null).Select(static fence => fence.Signature!).ToList();
        var compared = ComparedCalls.ConvertAll(call => (call.Unread, Assertion: call.Assertion(signatures)));
        var fences = placed.Concat(compared.Select(static call => call.Assertion).OfType<CSharpFence>()).ToEquatableArray();
        var unread = UnreadCalls.Concat(compared.FindAll(static call => call.Assertion is null).ConvertAll(static call => call.Unread));
        var tables = Tables.SelectMany(draft => MemberTables.Of(draft, fences, signatures)).ToEquatableArray();
        bool NamesProperty(InlineExample value) => signatures.Exists(signature => signature.IsPropertyNamed(value.Call));
        var namedValues = NamedValues.FindAll(value => !NamesProperty(value)).ToEquatableArray();
        var examples = Examples.Concat(NamedValues.FindAll(NamesProperty)).OrderBy(static example => example.Span.Start).ToEquatableArray();
        var diagrams = Diagrams.ToEquatableArray();
        var members = Members.ToEquatableArray();
        var behaviour = hasher.Rent();
        BehaviourText.Write(behaviour, fences, tables, examples, diagrams, members);
        BehaviourText.WriteNamedValues(behaviour, namedValues);
        BehaviourText.WriteLimits(behaviour, StatedLimits.InSentences(Statements));
        BehaviourText.WritePlace(behaviour, frontMatter);
        var statedType = StatedType.In(Statements.Select(static statement => statement.Text).Concat(Prose.Select(static prose => prose.Text)));
        if (signatures.Count == 0 && tables.Count + diagrams.Count + members.Count > 0)
        {
            BehaviourText.WriteName(behaviour, title, statedType);
        }

        return new Requirement
        {
            Id = id,
            Title = title,
            Place = place,
            Status = Status,
            Priority = Priority,
            Strength = Strongest(),
            HeadingPath = HeadingPath.ToEquatableArray(),
            Statements = Statements.ToEquatableArray(),
            Criteria = Criteria.ToEquatableArray(),
            Scenarios = Scenarios.ToEquatableArray(),
            Tables = tables,
            LacksPart = LacksPart,
            StateDiagrams = [.. diagrams, .. tables.Where(static table => table.Kind == TableKind.Transitions).Select(TransitionTable.Read)],
            EnumerationMembers = members,
            InlineExamples = examples,
            NamedValues = namedValues,
            UnreadCalls = unread.OrderBy(static call => call.Span.Start).ToEquatableArray(),
            Fences = fences,
            Links = Links.ToEquatableArray(),
            Clarifications = Clarifications.ToEquatableArray(),
            Prose = Prose.ToEquatableArray(),
            FrontMatter = frontMatter,
            StatedType = statedType,
            Revision = hasher.Hash(words),
            Behaviour = hasher.Hash(behaviour),
        };
    }

    private Strength Strongest()
    {
        var strongest = Strength.None;
        foreach (var statement in Statements)
        {
            strongest = (Strength)Math.Max((int)strongest, (int)statement.Strength);
        }

        foreach (var criterion in Criteria)
        {
            strongest = (Strength)Math.Max((int)strongest, (int)criterion.Strength);
        }

        return strongest == Strength.None ? Strength.Must : strongest;
    }
}
