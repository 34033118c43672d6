using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>
/// Files that seem edited and are what would be written now: version control merged two branches' code as it merged their documents, and
/// the lock has one side's line. Nobody has to decide about those.
/// </summary>
/// <param name="textOf">What a file of an increment holds; null where it cannot be read.</param>
/// <param name="proposed">What the tiers would write for an increment; null where they can write nothing.</param>
internal sealed class MergedCode(Func<Increment, string?> textOf, Func<Increment, string?> proposed)
{
    /// <summary>The change as if nobody had touched its files, where that is so; it is judged and committed as any other.</summary>
    public RequirementChange Recognise(RequirementChange change, IEnumerable<Increment> increments) =>
        change is { Kind: ChangeKind.FileEdited, AsksOtherwise: true } && increments.ToList() is { Count: > 0 } all && all.TrueForAll(IsAsProposed)
            ? change with
            {
                Kind = ChangeKind.BehaviourChanged,
                Files = change.Files.Select(static file => file.State == FileState.Edited ? file with { State = FileState.Unchanged } : file).ToEquatableArray(),
            }
            : change;

    private bool IsAsProposed(Increment increment) => textOf(increment) is { } text && text == proposed(increment);
}
