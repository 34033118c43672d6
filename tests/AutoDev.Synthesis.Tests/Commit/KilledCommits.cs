using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Commit;

[Verifies("PRP-105-1")]
public sealed class KilledCommits
{
    public static TheoryData<string> Shapes => CommitShapes.Names;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void KilledAnywhereTheTreeIsAsBeforeOrAsAfter(string shape)
    {
        var after = AfterOf(shape);
        var sawBefore = false;
        var sawAfter = false;
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start(shape, project);
            var before = project.Tree();
            if (Crash.Survives(at, step => project.Commit(items, step)))
            {
                break;
            }

            var findings = project.Recover();

            var tree = project.Tree();
            Assert.True(tree == before || tree == after, $"step {at}:\n{tree}");
            Assert.All(findings, static finding => Assert.Same(SynthesisRules.Recovered, finding.Rule));
            Assert.Empty(project.Recover());
            Assert.Empty(project.IntermediateFiles());
            sawBefore |= tree == before;
            sawAfter |= tree == after;
        }

        Assert.True(sawBefore && sawAfter);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ABuildOfAnotherConfigurationRecoversWhatWasKilled(string shape)
    {
        var after = AfterOf(shape);
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start(shape, project);
            var before = project.Tree();
            if (Crash.Survives(at, step => project.Commit(items, step)))
            {
                break;
            }

            project.RecoverInRelease();

            var tree = project.Tree();
            Assert.True(tree == before || tree == after, $"step {at}:\n{tree}");
            Assert.Empty(project.IntermediateFiles());
            Assert.Empty(project.Recover());
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void KilledAgainWhileItRecoversItStillGetsThere(string shape)
    {
        var after = AfterOf(shape);
        for (var at = 1; ; at++)
        {
            for (var again = 1; ; again++)
            {
                using var project = new CommitProject();
                var items = CommitShapes.Start(shape, project);
                var before = project.Tree();
                if (Crash.Survives(at, step => project.Commit(items, step)))
                {
                    return;
                }

                var survived = Crash.Survives(again, step => project.Recover(step));
                project.Recover();

                var tree = project.Tree();
                Assert.True(tree == before || tree == after, $"steps {at} and {again}:\n{tree}");
                if (survived)
                {
                    break;
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WithoutItsJournalTheNextBuildGetsToTheSameTree(string shape)
    {
        var after = AfterOf(shape);
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start(shape, project);
            if (Crash.Survives(at, step => project.Commit(items, step)))
            {
                break;
            }

            project.LoseIntermediateFolder();
            var findings = project.Recover();
            var result = project.Commit(items);

            Assert.All(findings, static finding => Assert.Same(SynthesisRules.Recovered, finding.Rule));
            Assert.Empty(result.Findings);
            Assert.Equal(after, project.Tree());
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void AnEditBetweenKillAndRecoveryIsKept(string shape)
    {
        for (var at = 1; ; at++)
        {
            using var project = new CommitProject();
            var items = CommitShapes.Start(shape, project);
            if (Crash.Survives(at, step => project.Commit(items, step)))
            {
                break;
            }

            var edited = Directory.EnumerateFiles(project.Inputs.ProjectDirectory, "*.cs", SearchOption.AllDirectories).ToList();
            edited.ForEach(static path => File.WriteAllText(path, "mine"));
            project.Recover();

            Assert.All(edited, static path => Assert.Equal("mine", File.ReadAllText(path)));
            Assert.Empty(Directory.EnumerateFiles(project.Inputs.ProjectDirectory, ".*", SearchOption.AllDirectories));
        }
    }

    [Fact]
    public void ACommitThatWasKilledAfterItsJournalIsFinishedAndSaysSo()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        Assert.Throws<Crash>(() => project.Commit(items, static step =>
        {
            if (step.StartsWith("move", StringComparison.Ordinal) && step.EndsWith("A.g.cs", StringComparison.Ordinal))
            {
                throw new Crash();
            }
        }));

        var finding = Assert.Single(project.Recover());

        Assert.Equal("ADEV0307", finding.Rule.Id);
        Assert.Contains("finished (A-001, B-001)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("a2", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    [Fact]
    public void ALockThatCameFromElsewhereSinceIsKeptAndTheCommitUndone()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        Assert.False(Crash.Survives(StepsBeforeLock(project, items), step => project.Commit(items, step)));
        File.WriteAllText(project.Inputs.LockFile, "{ \"$version\": 1\n}\n");

        var finding = Assert.Single(project.Recover());

        Assert.Contains("undone", finding.Message, StringComparison.Ordinal);
        Assert.Equal("{ \"$version\": 1\n}\n", File.ReadAllText(project.Inputs.LockFile));
        Assert.Equal("a1", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Equal("b1", File.ReadAllText(project.FullPath("Generated/B.g.cs")));
    }

    [Fact]
    public void AJournalThatCannotBeReadIsSaidAndRemoved()
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start("changed", project);
        Assert.False(Crash.Survives(8, step => project.Commit(items, step)));
        var journal = Assert.Single(project.IntermediateFiles());
        File.WriteAllText(journal, "{}");

        var findings = project.Recover();

        Assert.All(findings, static finding => Assert.Equal("ADEV0307", finding.Rule.Id));
        Assert.False(File.Exists(journal));
        Assert.Empty(Directory.EnumerateFiles(project.Inputs.ProjectDirectory, ".*", SearchOption.AllDirectories));
    }

    private static int StepsBeforeLock(CommitProject project, IReadOnlyList<AutoDev.Synthesis.Commit.CommitItem> items)
    {
        using var other = new CommitProject();
        var same = CommitShapes.Start("changed", other);
        Assert.Equal(items, same);
        var count = 0;
        var found = 0;
        other.Commit(same, step =>
        {
            count++;
            if (step == "move " + other.Inputs.LockFile)
            {
                found = count;
            }
        });
        return found;
    }

    private static string AfterOf(string shape)
    {
        using var project = new CommitProject();
        var items = CommitShapes.Start(shape, project);
        Assert.True(project.Commit(items).Succeeded);
        return project.Tree();
    }
}
