using AutoDev.Synthesis.Commit;

namespace AutoDev.Synthesis.Tests.Commit;

/// <summary>Commits of different shapes, each with the project that it starts from.</summary>
internal static class CommitShapes
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Func<CommitProject, IReadOnlyList<CommitItem>>> All { get; } = new(StringComparer.Ordinal)
    {
        ["first"] = static project =>
        [
            project.Put("A-001", ("Generated/A.g.cs", "a1")),
            project.Put("B-001", ("Generated/Deep/B.g.cs", "b1"), ("Generated/Deep/B2.g.cs", "b2")),
        ],
        ["changed"] = static project =>
        {
            Given(project);
            return [project.Put("A-001", ("Generated/A.g.cs", "a2")), project.Put("B-001", ("Generated/B.g.cs", "b2"))];
        },
        ["removed"] = static project =>
        {
            Given(project);
            return [CommitItem.Remove(project.Lock.Find("A-001")!)];
        },
        ["mixed"] = static project =>
        {
            Given(project);
            return
            [
                CommitItem.Remove(project.Lock.Find("A-001")!),
                project.Put("B-001", ("Generated/B.g.cs", "b2"), ("Generated/New/B3.g.cs", "b3")),
                project.Put("D-001", ("Generated/D.g.cs", "d1")),
                CommitItem.Refresh(project.Lock.Find("C-001")! with { Revision = new("ffffffffffff") }),
            ];
        },
        ["renamed id"] = static project =>
        {
            Given(project);
            return [CommitItem.Remove(project.Lock.Find("A-001")!), project.Put("Z-001", ("Generated/A.g.cs", "a1 of Z"))];
        },
        ["moved file"] = static project =>
        {
            Given(project);
            return [project.Put("A-001", ("Generated/Moved.g.cs", "a1"))];
        },
        ["lock only"] = static project =>
        {
            Given(project);
            return [CommitItem.Refresh(project.Lock.Find("A-001")! with { Revision = new("ffffffffffff") })];
        },
    };

    /// <summary>Sets the project up and gives what is to be committed.</summary>
    public static IReadOnlyList<CommitItem> Start(string name, CommitProject project) => All[name](project);

    private static void Given(CommitProject project)
    {
        project.Edit("Program.cs", "// the user's");
        var result = project.Commit(
        [
            project.Put("A-001", ("Generated/A.g.cs", "a1")),
            project.Put("B-001", ("Generated/B.g.cs", "b1")),
            project.Put("C-001", ("Generated/C.g.cs", "c1")),
        ]);
        Assert.True(result.Succeeded);
    }
}
