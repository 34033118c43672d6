using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>One checkable statement of a specification. The same shape serves every dialect.</summary>
/// <remarks>
/// It holds the union of what the dialects say, of which only ours is read: no reader sets <see cref="Aliases"/>, <see cref="Story"/>,
/// <see cref="Needs"/> and <see cref="Covers"/> yet.
/// </remarks>
public sealed record Requirement
{
    /// <summary>As written: <c>PRICE-001</c>. Unique in a project.</summary>
    public required string Id { get; init; }

    /// <summary>Other names under which it may be claimed: a dialect's positional id, a former id.</summary>
    public EquatableArray<string> Aliases { get; init; } = [];

    /// <summary>The heading without the id; the statement's first words where a dialect has no headings.</summary>
    public string Title { get; init; } = "";

    public RequirementKind Kind { get; init; }

    /// <summary>The strongest of its statements'; <see cref="Strength.Must"/> where none is stated.</summary>
    public Strength Strength { get; init; } = Strength.Must;

    public RequirementStatus Status { get; init; }

    public string? Priority { get; init; }

    /// <summary>Whom it serves and why, where the dialect tells a user story.</summary>
    public string? Story { get; init; }

    /// <summary>Every sentence with a normative word, in order.</summary>
    public EquatableArray<Statement> Statements { get; init; } = [];

    public EquatableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>Its criteria with those nested in them.</summary>
    public IEnumerable<Criterion> AllCriteria => Criteria.SelectMany(static criterion => criterion.WithNested());

    public EquatableArray<Scenario> Scenarios { get; init; } = [];

    public EquatableArray<Table> Tables { get; init; } = [];

    /// <summary>Whether lines among its text were meant as a table or a signature and are read as none, so that it says less than its author wrote.</summary>
    public bool LacksPart { get; init; }

    /// <summary>Mermaid state diagrams, read as the transitions that they draw, then the transition tables among <see cref="Tables"/>.</summary>
    public EquatableArray<StateDiagram> StateDiagrams { get; init; } = [];

    /// <summary>Bulleted values where the requirement is an enumeration: <c>- `Paid`: the money has arrived</c>.</summary>
    public EquatableArray<EnumerationMember> EnumerationMembers { get; init; } = [];

    /// <summary><c>`Discount(10)` is `0.05`</c> in running text.</summary>
    public EquatableArray<InlineExample> InlineExamples { get; init; } = [];

    /// <summary>
    /// <c>`Max` is `5`</c> where the document declares no property of that name: an example where the code does, else a mention.
    /// </summary>
    public EquatableArray<InlineExample> NamedValues { get; init; } = [];

    /// <summary>Calls in running text of which it says something that is not understood.</summary>
    public EquatableArray<UnreadCall> UnreadCalls { get; init; } = [];

    /// <summary>
    /// <c>csharp</c> fences: signatures, types, assertions; and the assertions that sentences make: <c>`Discount(10)` is at least `0.05`</c>.
    /// </summary>
    public EquatableArray<CSharpFence> Fences { get; init; } = [];

    /// <summary>Ids of requirements that its text links to.</summary>
    public EquatableArray<RequirementLink> Links { get; init; } = [];

    /// <summary>Open questions that the author marked (<c>[NEEDS CLARIFICATION: …]</c>).</summary>
    public EquatableArray<Prose> Clarifications { get; init; } = [];

    /// <summary>Kinds of artefact that must cover it (OpenFastTrace's <c>Needs:</c>).</summary>
    public EquatableArray<string> Needs { get; init; } = [];

    /// <summary>Ids that it refines (OpenFastTrace's <c>Covers:</c>).</summary>
    public EquatableArray<string> Covers { get; init; } = [];

    /// <summary>What stands under its heading and is none of the above.</summary>
    public EquatableArray<Prose> Prose { get; init; } = [];

    /// <summary>Titles of the headings above it, outermost first.</summary>
    public EquatableArray<string> HeadingPath { get; init; } = [];

    /// <summary>What the text calls the requirement's type (<c>Type: `Tier`</c>); null where it does not.</summary>
    public string? StatedType { get; init; }

    /// <summary>Hash of all its words: whitespace, wrapping, emphasis and position do not change it, a changed word does.</summary>
    public required Revision Revision { get; init; }

    /// <summary>
    /// Hash of what code must do and where it stands: signatures, tables, examples, diagrams, assertions, and the names that they take from
    /// the title and the front matter. A reworded sentence leaves it.
    /// </summary>
    public required Revision Behaviour { get; init; }

    /// <summary>Its heading, or the line that names it.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>Where the answer to a question about it belongs: its first table, else its heading.</summary>
    public SourcePlace AnswerPlace => Tables.Count > 0 ? new SourcePlace(Place.Path, Tables[0].Span) : Place;

    /// <summary>The document's defaults, repeated here so that a requirement can be planned alone.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.Empty;
}
