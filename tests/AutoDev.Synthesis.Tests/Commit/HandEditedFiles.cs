using AutoDev.Synthesis.Commit;

namespace AutoDev.Synthesis.Tests.Commit;

[Verifies("PRP-105-2")]
public sealed class HandEditedFiles
{
    [Fact]
    public void AreNotOverwrittenAndTheOthersAreWritten()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        project.Edit("Generated/A.g.cs", "mine");

        var result = project.Commit(items);

        Assert.True(result.Succeeded);
        Assert.Equal(["A-001"], result.Skipped);
        Assert.Equal(["B-001"], result.Committed);
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Equal("b2", File.ReadAllText(project.FullPath("Generated/B.g.cs")));
        Assert.Equal(CommitProject.Entry("A-001", ("Generated/A.g.cs", "a1")), project.Lock.Find("A-001"));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("ADEV0304", finding.Rule.Id);
        Assert.Contains("autodev adopt A-001", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotDeletedWithTheirRequirement()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("removed", project);
        project.Edit("Generated/A.g.cs", "mine");

        var result = project.Commit(items);

        Assert.Equal(["A-001"], result.Skipped);
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.NotNull(project.Lock.Find("A-001"));
    }

    [Fact]
    public void AnEditDuringTheCommitIsKeptAtEveryStep()
    {
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start("changed", project);
            var count = 0;
            var edited = false;
            var replaced = false;
            var result = project.Commit(items, step =>
            {
                replaced |= step == "write " + project.Inputs.LockFile;
                if (++count == at && File.ReadAllText(project.FullPath("Generated/B.g.cs")) == "b1" && !step.StartsWith("move", StringComparison.Ordinal))
                {
                    edited = true;
                    project.Edit("Generated/B.g.cs", "mine");
                }
            });
            if (at > count)
            {
                break;
            }

            Assert.Equal(edited ? "mine" : "b2", File.ReadAllText(project.FullPath("Generated/B.g.cs")));
            Assert.Equal("a2", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
            Assert.Equal(edited ? ["B-001"] : [], result.Skipped);
            Assert.Equal(edited ? "b1" : "b2", TextOf(project, "B-001"));
        }
    }

    [Fact]
    public void TheOtherFilesOfTheRequirementGoBackWithAnEditedOne()
    {
        using var project = new CommitProject();
        project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"), ("Generated/B.g.cs", "b1"))]);
        var before = project.Lock;

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a2"), ("Generated/B.g.cs", "b2"))], step =>
        {
            if (step == "move " + project.FullPath("Generated/A.g.cs") && File.ReadAllText(project.FullPath("Generated/A.g.cs")) == "a1")
            {
                project.Edit("Generated/B.g.cs", "mine");
            }
        });

        Assert.Equal(["A-001"], result.Skipped);
        Assert.Equal("a1", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/B.g.cs")));
        Assert.Equal(before, project.Lock);
        Assert.Empty(Directory.EnumerateFiles(project.Inputs.ProjectDirectory, ".*", SearchOption.AllDirectories));
    }

    [Fact]
    public void AFileThatNobodyGeneratedIsLeftAlone()
    {
        using var project = new CommitProject();
        project.Edit("Generated/A.g.cs", "mine");

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"))]);

        Assert.Equal("mine", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Contains("not generated", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(project.Lock.Entries);
    }

    [Fact]
    public void AFileThatIsAlreadyWhatIsWrittenIsTakenForDone()
    {
        using var project = new CommitProject();
        project.Edit("Generated/A.g.cs", "a1\r\n");

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1\n"))]);

        Assert.Empty(result.Findings);
        Assert.Empty(result.Written);
        Assert.Equal(["A-001"], result.Committed);
        Assert.NotNull(project.Lock.Find("A-001"));
        Assert.Equal("a1\r\n", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    [Fact]
    public void AnEditThatIsDiscardedIsOverwritten()
    {
        using var project = new CommitProject();
        project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"))]);
        project.Edit("Generated/A.g.cs", "mine");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["Generated/A.g.cs"] = "a1" };

        var result = project.Commit([CommitItem.Write(project.Lock.Find("A-001"), project.Lock.Find("A-001")!, texts, discardEdits: true)]);

        Assert.Empty(result.Findings);
        Assert.Equal("a1", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    private static string TextOf(CommitProject project, string id) =>
        project.Lock.Find(id) == CommitProject.Entry(id, ("Generated/B.g.cs", "b1")) ? "b1" : "b2";
}
