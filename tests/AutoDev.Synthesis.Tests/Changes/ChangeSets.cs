using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Tests.LockFile;

namespace AutoDev.Synthesis.Tests.Changes;

public sealed class ChangeSets
{
    private static readonly LockEntry Entry = Samples.Entry("PRICE-001") with
    {
        Files = [new LockedFile("Generated/A.g.cs", "aa")],
        Evidence = [new LockedEvidence("parse", "1 file")],
    };

    private static readonly RequirementState State = new(
        "PRICE-001",
        Entry.Revision,
        Entry.Behaviour,
        AsksForCode: true,
        Declaration: null,
        new SourcePlace("SPEC.md", new SourceSpan(0, 0, new TextPosition(12, 1), new TextPosition(12, 1))));

    private static readonly LockEntry Adopted = Entry with { Files = [new LockedFile("Generated/A.g.cs", "aa", Adopted: true)] };

    [Fact]
    public void NothingChanged() => AssertKind(ChangeKind.Unchanged, State, Entry);

    [Fact]
    public void ARequirementWithoutAnEntryIsNew() => AssertKind(ChangeKind.New, State, null);

    [Fact]
    public void ARequirementThatAsksForNoCodeIsNothing() => Assert.Empty(Of(State with { AsksForCode = false }, null).Changes);

    [Fact]
    public void ARequirementThatAsksForNoCodeAnyMoreIsRemoved() => AssertKind(ChangeKind.Removed, State with { AsksForCode = false }, Entry);

    [Fact]
    public void ARequirementThatIsGoneIsRemoved() => AssertKind(ChangeKind.Removed, null, Entry);

    [Fact]
    public void AChangedRowChangesBehaviour() =>
        AssertKind(ChangeKind.BehaviourChanged, State with { Behaviour = new Revision("x"), Revision = new Revision("y") }, Entry);

    [Fact]
    public void AChangedSentenceIsReworded() => AssertKind(ChangeKind.Reworded, State with { Revision = new Revision("y") }, Entry);

    [Fact]
    public void ARewordedRequirementKeepsAllButItsRevision()
    {
        var change = Assert.Single(Of(State with { Revision = new Revision("y") }, Entry).Changes);

        Assert.Equal(Entry with { Revision = new Revision("y") }, change.Refreshed);
        Assert.False(change.NeedsSynthesis);
    }

    [Fact]
    public void AChangedDeclarationIsSeen() => AssertKind(ChangeKind.DeclarationChanged, State with { Declaration = "d" }, Entry);

    [Fact]
    public void AMissingFileIsSeen() => AssertKind(ChangeKind.FileMissing, State, Entry, hash: null);

    [Fact]
    public void AnEditedFileIsSeen() => AssertKind(ChangeKind.FileEdited, State, Entry, hash: "bb");

    [Fact]
    public void AChangedRowOfAnEditedFileWaitsForWhatItsAuthorDecides()
    {
        var change = Assert.Single(Of(State with { Behaviour = new Revision("x") }, Entry, "bb").Changes);

        Assert.Equal(ChangeKind.FileEdited, change.Kind);
        Assert.Single(change.EditedFiles);
    }

    [Fact]
    public void AnOpenRequirementStaysOpen() => AssertKind(ChangeKind.StillOpen, State, Entry with { Open = "no rows", Files = [] });

    [Fact]
    public void AnOpenRequirementWithANewRowIsTriedAgain() =>
        AssertKind(ChangeKind.BehaviourChanged, State with { Behaviour = new Revision("x") }, Entry with { Open = "no rows", Files = [] });

    [Fact]
    public void AnAdoptedFileAsVerifiedIsUnchanged() => AssertKind(ChangeKind.Unchanged, State, Adopted);

    [Fact]
    public void AnAdoptedFileThatChangedIsVerifiedAgain() => AssertKind(ChangeKind.Adopted, State, Adopted, hash: "bb");

    [Fact]
    public void AnAdoptedFileWithANewRowIsVerifiedAgain() => AssertKind(ChangeKind.Adopted, State with { Behaviour = new Revision("x") }, Adopted);

    [Fact]
    public void AnAdoptedFileThatWasNeverVerifiedIsToBeVerified() => AssertKind(ChangeKind.Adopted, State, Adopted with { Evidence = [] });

    [Fact]
    public void AnAdoptedFileThatIsGoneIsMissing() => AssertKind(ChangeKind.FileMissing, State, Adopted, hash: null);

    [Fact]
    public void OneThatSaysTheSameUnderAnotherIdIsRenamed()
    {
        var change = Assert.Single(Of(State with { Id = "PRICE-100" }, Entry).Changes);

        Assert.Equal(("PRICE-100", ChangeKind.Renamed, "PRICE-001"), (change.Id, change.Kind, change.FormerId));
        Assert.Equal("PRICE-100", change.Entry!.Id);
    }

    [Fact]
    public void OneThatAlsoSaysSomethingElseIsAnother() => Assert.Equal(
        [("PRICE-001", ChangeKind.Removed), ("PRICE-100", ChangeKind.New)],
        Of(State with { Id = "PRICE-100", Revision = new Revision("y") }, Entry).Changes.Select(static change => (change.Id, change.Kind)));

    [Fact]
    public void OfTwoThatSayTheSameNoneIsTakenForWhatIsGone()
    {
        var changes = ChangeSet.Of(
            [State with { Id = "PRICE-100" }, State with { Id = "PRICE-200" }],
            SynthesisLock.Of([Entry]),
            static file => FileInspection.Judge(file, file.Hash));

        Assert.Equal(
            [ChangeKind.Removed, ChangeKind.New, ChangeKind.New],
            changes.Changes.Select(static change => change.Kind));
    }

    [Fact]
    public void EveryChangeButOpenOnesIsDrift()
    {
        var locked = SynthesisLock.Of([Entry, Entry with { Id = "OPEN-001", Open = "no rows", Files = [] }]);
        var changes = ChangeSet.Of(
            [State with { Revision = new Revision("y") }, State with { Id = "OPEN-001" }, State with { Id = "NEW-001" }],
            locked,
            static file => FileInspection.Judge(file, file.Hash));

        var findings = Drift.Findings(changes, locked, "autodev.lock.json", static _ => false);

        Assert.Equal(["NEW-001", "PRICE-001"], findings.Select(static finding => finding.Message.Split(':')[0]));
        Assert.All(findings, static finding => Assert.Equal("ADEV0303", finding.Rule.Id));
        Assert.All(findings, static finding => Assert.Equal(12, finding.Place!.Span.From.Line));
        Assert.Contains("dotnet build", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DriftOfARemovedRequirementIsInTheLocksLine()
    {
        var locked = SynthesisLock.Of([Entry, Entry with { Id = "AAA-001" }]);
        var changes = ChangeSet.Of([State with { Id = "AAA-001" }], locked, static file => FileInspection.Judge(file, file.Hash));

        var finding = Assert.Single(Drift.Findings(changes, locked, "autodev.lock.json", static _ => false));

        Assert.Equal("autodev.lock.json", finding.Place!.Path);
        Assert.Equal(3, finding.Place.Span.From.Line);
    }

    [Fact]
    public void DriftOfAnEditedFileOffersBothWays()
    {
        var locked = SynthesisLock.Of([Entry]);

        var finding = Assert.Single(Drift.Findings(Of(State, Entry, "bb"), locked, "autodev.lock.json", static _ => false));

        Assert.Contains("Generated/A.g.cs was edited", finding.Message, StringComparison.Ordinal);
        Assert.Contains("autodev adopt PRICE-001 or autodev discard PRICE-001", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertKind(ChangeKind kind, RequirementState? state, LockEntry? entry, string? hash = "aa") =>
        Assert.Equal(kind, Assert.Single(Of(state, entry, hash).Changes).Kind);

    private static ChangeSet Of(RequirementState? state, LockEntry? entry, string? hash = "aa") => ChangeSet.Of(
        state is null ? [] : [state],
        entry is null ? SynthesisLock.Empty : SynthesisLock.Of([entry]),
        file => FileInspection.Judge(file, hash));
}
