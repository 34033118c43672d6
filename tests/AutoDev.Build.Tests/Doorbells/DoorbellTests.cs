using AutoDev.Build.Doorbells;

namespace AutoDev.Build.Tests.Doorbells;

[Verifies("PRP-000-2")]
public sealed class DoorbellTests : IDisposable
{
    private const string Source = "class C { [Implements(Req.A_1)] partial int M(int a); int N() => 1; }";

    // Long after the files were written, so that their times can be trusted.
    private readonly long later = DateTime.UtcNow.AddMinutes(1).Ticks;
    private readonly TemporaryFolder folder = new();
    private readonly Watched allWatched;

    public DoorbellTests()
    {
        folder.Write("tool/autodev.dll", "x");
        folder.Write("autodev.lock.json", "{}");
        allWatched = new Watched
        {
            Settings = ["mode=Synthesize", "nullable=enable"],
            Tool = folder.Of("tool/autodev.dll"),
            Configuration = folder.Of(".auto-dev/config.toml"),
            Lock = folder.Of("autodev.lock.json"),
            Specifications = [folder.Write("SPEC.md", "# Spec")],
            Generated = [folder.Write("Generated/M.g.cs", "// generated")],
            Sources = [folder.Write("C.cs", Source), folder.Write("D.cs", "class D { }"), folder.Of("Generated/M.g.cs")],
        };
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void WithoutARecordItRings() => Assert.Contains("no record", Doorbell.ReasonToRing(null, Take(allWatched, null)), StringComparison.Ordinal);

    [Fact]
    public void WithoutAChangeItIsSilentAndReadsNothing()
    {
        var before = Take(allWatched, null);

        var now = Snapshot.Take(allWatched, before, later, out var readAny);

        Assert.Null(Doorbell.ReasonToRing(before, now));
        Assert.False(readAny);
    }

    [Theory]
    [InlineData("SPEC.md", "# Spec!", "the specification")]
    [InlineData("autodev.lock.json", "{ }", "the lock")]
    [InlineData("Generated/M.g.cs", "// edited by hand", "the generated file")]
    [InlineData("C.cs", "class C { [Implements(Req.A_1)] partial int M(long a); }", "claims")]
    [InlineData("C.cs", "class C { }", "claims")]
    [InlineData("D.cs", "class D { [Verifies(Req.A_1)] void T() { } }", "claims")]
    [InlineData("D.cs", "global using Money = System.Int64;", "global using")]
    [InlineData("D.cs", "#if DEBUG\nglobal\n  using Money = System.Int64;\n#endif\nclass D { }", "global using")]
    [InlineData("D.cs", "global /* every file */ using System.Text;", "global using")]
    [InlineData(".auto-dev/config.toml", "[synthesis]\nwork = \"deep\"", "the settings file")]
    [InlineData("tool/another.dll", "x", "the tool")]
    public void AChangeThatMattersRings(string file, string text, string reason) =>
        Assert.Contains(reason, ReasonAfter(() => folder.Write(file, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("C.cs", "class C { [Implements(Req.A_1)] partial int M(int a); int N() => 2; }")]
    [InlineData("D.cs", "class D { int _field; }")]
    [InlineData("D.cs", "using System.Text; class D { global::System.Int32 _global; }")]
    [InlineData("D.cs", "// global using Money = System.Int64;\nclass D { string _text = \"global using X;\"; }")]
    [InlineData("SPEC.md", "# Spec")]
    public void AChangeThatDoesNotMatterDoesNotRing(string file, string text) =>
        Assert.Null(ReasonAfter(() =>
        {
            folder.Write(file, text);
            File.SetLastWriteTimeUtc(folder.Of(file), DateTime.UtcNow.AddSeconds(5));
        }));

    [Theory]
    [InlineData("SPEC.md", "is gone")]
    [InlineData("Generated/M.g.cs", "is gone")]
    [InlineData("autodev.lock.json", "is gone")]
    public void ADeletedFileRings(string file, string reason) =>
        Assert.Contains(reason, ReasonAfter(() => File.Delete(folder.Of(file))), StringComparison.Ordinal);

    [Fact]
    public void ASettingThatChangedRingsAndIsNamed()
    {
        var before = Take(allWatched, null);

        var now = Take(allWatched with { Settings = ["mode=Verify", "nullable=enable"] }, before);

        Assert.Contains("mode=Verify", Doorbell.ReasonToRing(before, now), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatNoLongerBelongsToTheProjectRingsOnlyIfItClaimed()
    {
        var before = Take(allWatched, null);

        Assert.Null(Doorbell.ReasonToRing(before, Take(allWatched with { Sources = [folder.Of("C.cs")] }, before)));
        Assert.Contains("C.cs", Doorbell.ReasonToRing(before, Take(allWatched with { Sources = [folder.Of("D.cs")] }, before)), StringComparison.Ordinal);
    }

    [Fact]
    public void ATypeThatAGlobalUsingNamesAnewRingsAndTheRestOfItsFileDoesNot()
    {
        folder.Write("D.cs", "global using Money = System.Decimal;\nclass D { }");
        var before = Take(allWatched, null);

        folder.Write("D.cs", "global using Money = System.Decimal;\n\nclass D { int _field; }");
        Assert.Null(Doorbell.ReasonToRing(before, Take(allWatched, before)));
        folder.Write("D.cs", "global using Money = System.Int64;\nclass D { }");
        Assert.Contains("D.cs", Doorbell.ReasonToRing(before, Take(allWatched, before)), StringComparison.Ordinal);
        File.Delete(folder.Of("D.cs"));
        Assert.Contains("D.cs", Doorbell.ReasonToRing(before, Take(allWatched, before)), StringComparison.Ordinal);
    }

    [Fact]
    public void AfterSourcesThatDidNotCompileAnyEditOfThemRings()
    {
        var before = Take(allWatched, null) with { WaitsForSources = true };

        Assert.Null(Doorbell.ReasonToRing(before, Take(allWatched, before)));
        folder.Write("D.cs", "class D { int _mended; }");
        Assert.Contains("D.cs", Doorbell.ReasonToRing(before, Take(allWatched, before)), StringComparison.Ordinal);
    }

    [Fact]
    public void AContractRingsWhereARefusedCandidateMayHaveWaitedForIt()
    {
        var watched = allWatched with { Contracts = [folder.Write("openapi.yaml", "openapi: 3.0.0")] };
        var waiting = Take(watched, null) with { WaitsForSources = true };
        var content = Take(watched, null);
        folder.Write("openapi.yaml", "openapi: 3.0.0 # mended");

        Assert.Contains("openapi.yaml", Doorbell.ReasonToRing(waiting, Take(watched, waiting)), StringComparison.Ordinal);
        Assert.Null(Doorbell.ReasonToRing(content, Take(watched, content)));
    }

    [Fact]
    public void WhereTheCompilerFailedOnASourceThatChangedSinceTheToolRanItLooksOnce()
    {
        var compiled = folder.Write("obj/C.dll", "x");
        var watched = allWatched with { Compiled = compiled };
        var start = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(compiled, start);
        var ran = Take(watched, null) with { Ran = start.Ticks };
        Assert.Null(Doorbell.ReasonToRing(ran, Take(watched, ran)));

        // The edit itself rings not, for it may compile ...
        folder.Write("D.cs", "class D { int _edited; }");
        File.SetLastWriteTimeUtc(folder.Of("D.cs"), start.AddSeconds(1));
        var edited = Take(watched, ran);
        Assert.Null(Doorbell.ReasonToRing(ran, edited));

        // ... but the next build does, where it did not, until the tool has run.
        Assert.Contains("D.cs", Doorbell.ReasonToRing(edited, Take(watched, edited)), StringComparison.Ordinal);
        var again = Take(watched, edited) with { Ran = start.AddSeconds(2).Ticks };
        Assert.Null(Doorbell.ReasonToRing(again, Take(watched, again)));
        File.SetLastWriteTimeUtc(compiled, start.AddSeconds(2));
        Assert.Null(Doorbell.ReasonToRing(edited, Take(watched, edited)));
    }

    [Fact]
    public void AnEditWithinTheClocksResolutionIsSeenByItsContent()
    {
        var spec = folder.Of("SPEC.md");
        var written = File.GetLastWriteTimeUtc(spec);
        var before = Snapshot.Take(allWatched, null, written.Ticks, out _);
        File.WriteAllText(spec, "# Cepa");
        File.SetLastWriteTimeUtc(spec, written);

        Assert.Contains("SPEC.md", Doorbell.ReasonToRing(before, Take(allWatched, before)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditBehindALinkIsSeen()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var target = folder.Write("elsewhere/real.md", "# One");
        var link = folder.Of("LINK.spec.md");
        File.CreateSymbolicLink(link, target);
        var watched = allWatched with { Specifications = [link] };
        var before = Take(watched, null);

        File.WriteAllText(target, "# Two");

        Assert.Contains("LINK.spec.md", Doorbell.ReasonToRing(before, Take(watched, before)), StringComparison.Ordinal);
    }

    private DoorbellState Take(Watched watched, DoorbellState? before) => Snapshot.Take(watched, before, later, out _);

    private string? ReasonAfter(Action change)
    {
        var before = DoorbellStateFile.Parse(DoorbellStateFile.Format(Take(allWatched, null)));
        change();
        return Doorbell.ReasonToRing(before, Take(allWatched, before));
    }
}
