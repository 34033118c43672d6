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

    public List<UnreadFence> UnreadFences { get; } = [];

    public List<RequirementLink> Links { get; } = [];

    public List<Prose> Clarifications { get; } = [];

    public List<Prose> Prose { get; } = [];

    /// <summary>What <see cref="Requirement.Revision"/> is the hash of.</summary>
    public CanonicalWriter Words => words;

    /// <summary>The heading that stands above what is read now: a scenario's title.</summary>
    public string Subheading { get; set; } = "";

    /// <summary>The words that end in a colon right above the list that is read now.</summary>
    public string LeadIn { get; set; } = "";

    /// <inheritdoc cref="Statement.IsSetApart"/>
    public bool IsSetApart => !SettingWords.AreNeutral(Subheading, title) || !SettingWords.AreNeutral(LeadIn, title);

    public Requirement Build(FrontMatter frontMatter, RevisionHasher hasher)
    {
        for (var i = 0; i < Fences.Count; i++)
        {
            if (Fences[i].Signature is { } signature)
            {
                Fences[i] = Fences[i] with { Signature = frontMatter.Complete(signature) };
            }
        }

        var signatures = Fences.FindAll(static fence => fence.Signature is not null).ConvertAll(static fence => fence.Signature!);
        SortOutCalls(signatures);
        if (ExplainInputs(signatures))
        {
            Prose.AddRange(Members.Select(static member => new Prose(member.Description is { } words ? $"{member.Name}: {words}" : member.Name, member.Span)));
            Members.Clear();
        }

        var fences = Fences.ToEquatableArray();
        var tables = Tables.SelectMany(draft => MemberTables.Of(draft, fences, signatures)).ToEquatableArray();
        var namedValues = NamedValues.ToEquatableArray();
        var examples = Examples.ToEquatableArray();
        var diagrams = Diagrams.ToEquatableArray();
        var members = Members.ToEquatableArray();
        var behaviour = hasher.Rent();
        BehaviourText.Write(behaviour, fences, tables, examples, diagrams, members);
        BehaviourText.WriteNamedValues(behaviour, namedValues);
        BehaviourText.WriteLimits(behaviour, StatedLimits.InSentences(Statements, Criteria, Prose));
        BehaviourText.WriteBounds(behaviour, StatedBounds.In(Statements, Criteria, Prose));
        BehaviourText.WriteConditions(behaviour, StatedConditions.In(Statements, Criteria, Prose).Select(static condition => condition.Text));
        BehaviourText.WritePlace(behaviour, frontMatter);
        var statedType = StatedType.In(Statements.Select(static statement => statement.Text).Concat(Prose.Select(static prose => prose.Text)));
        var isNamedByTitle = NamingTitle.Is(statedType, frontMatter, fences, tables, diagrams.Count + members.Count > 0);
        if (isNamedByTitle || (statedType is not null && diagrams.Count + members.Count + tables.Count > 0))
        {
            BehaviourText.WriteName(behaviour, isNamedByTitle ? title : "", statedType);
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
            UnreadCalls = UnreadCalls.ToEquatableArray(),
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

    /// <summary>Whether the list of values is none: <c>- `quantity`: how many are ordered</c> beside a signature or a table that has the name.</summary>
    private bool ExplainInputs(List<MemberSignature> signatures)
    {
        bool AreAmong(IEnumerable<string> names) => Members.TrueForAll(member => names.Any(name => WrittenName.Same(name, member.Name)));
        return Members.Count > 0
            && (signatures.Exists(signature => AreAmong(signature.Parameters.Select(static parameter => parameter.Name)))
                || Tables.Exists(table => AreAmong(table.Header.Select(static cell => ColumnHeading.Read(cell).Name))));
    }

    /// <summary>What only the signatures tell: whether a named value is a property's example, and whether a compared call is an assertion.</summary>
    private void SortOutCalls(List<MemberSignature> signatures)
    {
        bool NamesProperty(InlineExample value) => signatures.Exists(signature => signature.IsPropertyNamed(value.Call));
        Merge(Examples, NamedValues.FindAll(NamesProperty), static example => example.Span.Start);
        NamedValues.RemoveAll(NamesProperty);
        var compared = ComparedCalls.ConvertAll(call => (call.Unread, Assertion: call.Assertion(signatures)));
        Fences.AddRange(compared.Select(static call => call.Assertion).OfType<CSharpFence>());
        Merge(UnreadCalls, compared.FindAll(static call => call.Assertion is null).ConvertAll(static call => call.Unread), static call => call.Span.Start);
    }

    /// <summary>Puts what is found late among the rest, in the document's order.</summary>
    private static void Merge<T>(List<T> list, List<T> late, Func<T, int> start)
    {
        if (late.Count > 0)
        {
            var all = list.Concat(late).OrderBy(start).ToList();
            list.Clear();
            list.AddRange(all);
        }
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
