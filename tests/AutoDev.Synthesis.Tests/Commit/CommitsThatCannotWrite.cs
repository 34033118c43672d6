using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Tests.Commit;

public sealed class CommitsThatCannotWrite
{
    [Theory]
    [InlineData("first")]
    [InlineData("changed")]
    [InlineData("mixed")]
    public void AnErrorAtAnyStepLeavesTheTreeAsBefore(string shape)
    {
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start(shape, project);
            var before = project.Tree();
            var count = 0;
            var result = project.Commit(items, step =>
            {
                if (++count == at)
                {
                    throw new IOException("No space left on device");
                }
            });
            if (result.Succeeded)
            {
                break;
            }

            var finding = Assert.Single(result.Findings);
            Assert.Equal("ADEV0310", finding.Rule.Id);
            Assert.Contains("No space left", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("tmp", finding.Message, StringComparison.Ordinal);
            Assert.Empty(project.Recover());
            Assert.True(project.Tree() == before || AfterLock(project, items), $"step {at}:\n{project.Tree()}");
        }
    }

    /// <summary>As with a file's name that no file system takes: a build after it must not depend on it.</summary>
    [Fact]
    public void ACommitThatCanNeverBeFinishedIsUndoneAtOnce()
    {
        using var project = new CommitProject();
        var before = project.Tree();

        var result = project.Commit([project.Put("A-001", ($"Generated/{new string('a', 300)}.g.cs", "a1"))]);

        Assert.Equal("ADEV0310", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(before, project.Tree());
        Assert.Empty(project.Recover());
        Assert.Empty(project.IntermediateFiles());
    }

    [Fact]
    public void WhatAKilledCommitCannotFinishIsUndone()
    {
        using var project = new CommitProject();
        var before = project.Tree();
        var items = new[] { project.Put("A-001", ("Generated/A.g.cs", "a1")) };
        Assert.False(Crash.Survives(6, step => project.Commit(items, step)));
        Directory.CreateDirectory(project.FullPath("Generated/.A.g.cs.autodev-tmp/in-the-way"));

        var finding = Assert.Single(project.Recover());

        Assert.Contains("its commit of A-001 was undone, because it could not be finished (Generated/A.g.cs: it is read-only", finding.Message, StringComparison.Ordinal);
        Directory.Delete(project.FullPath("Generated"), recursive: true);
        Assert.Empty(project.Recover());
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void AFolderInAFilesPlaceIsSaidAndTheRestIsWritten()
    {
        using var project = new CommitProject();
        Directory.CreateDirectory(project.FullPath("Generated/A.g.cs"));

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1")), project.Put("B-001", ("Generated/B.g.cs", "b1"))]);

        Assert.Equal("ADEV0310", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(["B-001"], result.Committed);
    }

    [Fact]
    public void AFileInTheFoldersPlaceLeavesTheTreeAsBefore()
    {
        using var project = new CommitProject();
        project.Edit("Generated", "mine");
        var before = project.Tree();

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"))]);

        Assert.False(result.Succeeded);
        Assert.Equal("ADEV0310", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void AFolderInTheLocksPlaceLeavesTheTreeAsBefore()
    {
        using var project = new CommitProject();
        Directory.CreateDirectory(project.Inputs.LockFile);
        var before = project.Tree();

        var result = CommitTransaction.Run(project.Inputs, LockReading.Absent, [new CommitItem("A-001", CommitProject.Entry("A-001"), [])]);

        Assert.False(result.Succeeded);
        Assert.Equal("ADEV0310", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void APathOutsideTheProjectIsRefused()
    {
        using var project = new CommitProject();

        var result = project.Commit([new CommitItem("A-001", CommitProject.Entry("A-001"), [new FileEffect("../A.g.cs", "a1")])]);

        Assert.Equal("ADEV0310", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(["A-001"], result.Skipped);
    }

    [Fact]
    public void ALockThatChangedSinceItWasReadIsKept()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        var reading = LockReader.ReadFile(project.Inputs.LockFile);
        project.Edit("autodev.lock.json", "{ \"$version\": 1\n}\n");
        var before = project.Tree();

        var result = CommitTransaction.Run(project.Inputs, reading, items);

        Assert.False(result.Succeeded);
        Assert.Contains("Build again", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void ALockThatChangesDuringTheCommitIsKeptAndTheRestUndone()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);

        var result = project.Commit(items, step =>
        {
            if (step == "move " + project.FullPath("Generated/B.g.cs"))
            {
                project.Edit("autodev.lock.json", "{ \"$version\": 1\n}\n");
            }
        });

        Assert.False(result.Succeeded);
        Assert.Empty(project.Lock.Entries);
        Assert.Equal("a1", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Equal("b1", File.ReadAllText(project.FullPath("Generated/B.g.cs")));
    }

    [Fact]
    public void NothingToDoTouchesNothing()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        project.Commit(items);
        var steps = 0;

        var result = project.Commit(items, _ => steps++);

        Assert.True(result.Succeeded);
        Assert.Equal(0, steps);
    }

    // The commit was done and only its journal could not be removed: it is undone all the same, or was finished.
    private static bool AfterLock(CommitProject project, IReadOnlyList<CommitItem> items) =>
        items.All(item => item.Entry is null || project.Lock.Find(item.Id) == item.Entry);
}
