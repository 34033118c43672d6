using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Tests.Commit;

namespace AutoDev.Synthesis.Tests.Changes;

public sealed class EditsByHand
{
    [Fact]
    public void AnAdoptedEditIsVerifiedAndThenQuiet()
    {
        using var project = Edited();

        project.Commit([HandEdits.Adopt(ChangeOf(project))!]);
        var adopted = ChangeOf(project);
        project.Commit([HandEdits.Verified(adopted, [new LockedEvidence("examples", "3 examples")])]);

        Assert.Equal(ChangeKind.Adopted, adopted.Kind);
        Assert.Empty(HandEdits.Warnings(adopted, project.Inputs.ProjectDirectory));
        Assert.Equal(ChangeKind.Unchanged, ChangeOf(project).Kind);
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    [Fact]
    public void AnAdoptedFileIsNeverWrittenAgain()
    {
        using var project = Edited();
        project.Commit([HandEdits.Adopt(ChangeOf(project))!]);

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a2"))]);

        Assert.Equal(["A-001"], result.Skipped);
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    [Fact]
    public void AnAdoptedFileOutlivesItsRequirement()
    {
        using var project = Edited();
        project.Commit([HandEdits.Adopt(ChangeOf(project))!]);

        var result = project.Commit([CommitItem.Remove(project.Lock.Find("A-001")!)]);

        Assert.Empty(result.Findings);
        Assert.Empty(project.Lock.Entries);
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    [Fact]
    public void ADiscardedEditIsReplacedByWhatIsGenerated()
    {
        using var project = Edited();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["Generated/A.g.cs"] = "a1" };

        var result = project.Commit([CommitItem.Write(ChangeOf(project).Entry, CommitProject.Entry("A-001", ("Generated/A.g.cs", "a1")), texts, discardEdits: true)]);

        Assert.Equal(["Generated/A.g.cs"], result.Written);
        Assert.Equal(ChangeKind.Unchanged, ChangeOf(project).Kind);
    }

    [Fact]
    public void ADiscardedEditOfARemovedRequirementGoesWithIt()
    {
        using var project = Edited();

        var result = project.Commit([CommitItem.Remove(ChangeOf(project).Entry!, discardEdits: true)]);

        Assert.Equal(["Generated/A.g.cs"], result.Deleted);
        Assert.Empty(project.Lock.Entries);
    }

    [Fact]
    public void AnEditIsWarnedOfAtTheFile()
    {
        using var project = Edited();

        var finding = Assert.Single(HandEdits.Warnings(ChangeOf(project), project.Inputs.ProjectDirectory));

        Assert.Equal("ADEV0304", finding.Rule.Id);
        Assert.Equal(project.FullPath("Generated/A.g.cs"), finding.Place!.Path);
    }

    private static CommitProject Edited()
    {
        var project = new CommitProject();
        project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"))]);
        project.Edit("Generated/A.g.cs", "mine");
        return project;
    }

    private static RequirementChange ChangeOf(CommitProject project)
    {
        var entry = project.Lock.Entries[0];
        var state = new RequirementState(entry.Id, entry.Revision, entry.Behaviour, AsksForCode: true, Declaration: null, Place: null);
        return ChangeSet.Of([state], project.Lock, file => FileInspection.Look(project.Inputs.ProjectDirectory, file)).Changes[0];
    }
}
