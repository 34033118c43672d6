using AutoDev.Specifications;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Manifest;

public sealed class CachedSpecifications : IDisposable
{
    private const string First = "# Prices\n\n## PRICE-001: Discount\n\nThe shop MUST discount.\n\n## PRICE-002: Total\n\nThe shop MUST add.\n";
    private const string Second = "# Orders\n\n## ORDER-001: Numbers\n\nOrders MUST have numbers.\n";

    private readonly TemporaryFolder folder = new();

    public CachedSpecifications()
    {
        folder.Write("SPEC.md", First);
        folder.Write("specs/orders.md", Second);
        Age("SPEC.md");
        Age("specs/orders.md");
    }

    [Fact]
    public void TheFirstReadParsesEverything()
    {
        var snapshot = Read();

        Assert.Equal(["SPEC.md", "specs/orders.md"], snapshot.Specifications.Select(static specification => specification.Summary.Path));
        Assert.All(snapshot.Specifications, static specification => Assert.True(specification.WasParsed));
        Assert.Equal("Total", Find(snapshot, "PRICE-002").Title);
        Assert.Equal(7, Find(snapshot, "PRICE-002").Span.From.Line);
    }

    [Fact]
    public void TheSecondReadParsesNothingAndKnowsTheSame()
    {
        var first = Read();
        first.Save();

        var second = Read();

        Assert.All(second.Specifications, static specification => Assert.False(specification.WasParsed));
        Assert.Equal(
            first.Specifications.Select(static specification => specification.Summary),
            second.Specifications.Select(static specification => specification.Summary));
    }

    [Fact]
    public void ADocumentThatIsSavedAfterItWasLookedAtIsNotTakenForWhatItWas()
    {
        Read().Save();
        var known = Read().Specifications[0];
        folder.Write("SPEC.md", First.Replace("PRICE-001", "PRICE-003", StringComparison.Ordinal));

        Assert.Equal(known.Path, Assert.Throws<DocumentChangedException>(() => known.Document).Path);
    }

    [Fact]
    public void OnlyTheChangedFileIsParsed()
    {
        Read().Save();
        folder.Write("SPEC.md", First.Replace("discount", "rebate", StringComparison.Ordinal));

        var snapshot = Read();

        Assert.Equal([true, false], snapshot.Specifications.Select(static specification => specification.WasParsed));
    }

    [Fact]
    public void ATouchedFileIsComparedAndNotParsed()
    {
        Read().Save();
        File.SetLastWriteTimeUtc(folder.Of("SPEC.md"), new DateTime(2020, 2, 2, 0, 0, 0, DateTimeKind.Utc));

        Assert.False(Read().Specifications[0].WasParsed);
    }

    [Fact]
    public void AFileThatIsTooFreshToTrustItsTimeIsCompared()
    {
        folder.Write("SPEC.md", First);
        var time = File.GetLastWriteTimeUtc(folder.Of("SPEC.md"));
        Read().Save();
        folder.Write("SPEC.md", First.Replace("discount", "Discount", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(folder.Of("SPEC.md"), time);

        Assert.True(Read().Specifications[0].WasParsed);
    }

    [Fact]
    public void AFileWithAnotherNameIsTheSameRequirements()
    {
        var before = Read();
        before.Save();
        File.Move(folder.Of("SPEC.md"), folder.Of("PRICES.spec.md"));

        var after = SpecificationCache.Read(Inputs("PRICES.spec.md", "specs/orders.md"));

        Assert.Equal(
            Find(before, "PRICE-001").Revision,
            Find(after, "PRICE-001").Revision);
    }

    [Fact]
    public void ARequirementIsParsedWhenItIsAskedFor()
    {
        Read().Save();
        var specification = Read().Specifications[0];

        var requirement = specification.Requirements(static summary => summary).First();
        Assert.False(specification.WasParsed);

        Assert.Equal("The shop MUST discount.", Assert.Single(requirement.Whole.Statements).Text);
        Assert.Equal(requirement.Summary.Revision, requirement.Whole.Revision);
    }

    [Theory]
    [InlineData("", RequirementTraits.InRootNamespace)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2 |\n", RequirementTraits.InRootNamespace | RequirementTraits.StatesCode)]
    [InlineData("```csharp\nint F(int a)\n```\n", RequirementTraits.InRootNamespace | RequirementTraits.StatesCode)]
    [InlineData("```csharp\npublic enum Tier;\n```\n", RequirementTraits.InRootNamespace | RequirementTraits.StatesCode | RequirementTraits.DeclaresType)]
    public void WhatCodeComesFromIsKept(string content, RequirementTraits traits)
    {
        folder.Write("SPEC.md", "# Prices\n\n## PRICE-001: Discount\n\nThe shop MUST discount.\n\n" + content);
        Read().Save();

        Assert.Equal(traits, Find(Read(), "PRICE-001").Traits);
    }

    [Theory]
    [InlineData("```csharp\nint F(int a)\n")]
    [InlineData("```csharp\nint F(int a,)\n```\n")]
    public void ADocumentThatMaySayLessThanWasMeantIsNotSound(string content)
    {
        folder.Write("SPEC.md", "# Prices\n\n## PRICE-001: Discount\n\nThe shop MUST discount.\n\n" + content);

        Assert.Equal([false, true], Read().Specifications.Select(static specification => specification.Summary.IsSound));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ADEVMAN1 and then anything else, longer than the head")]
    public void AnUnreadableManifestIsAsAbsent(string content)
    {
        Read().Save();
        File.WriteAllText(ManifestFile.PathIn(Inputs().IntermediateDirectory), content);

        Assert.All(Read().Specifications, static specification => Assert.True(specification.WasParsed));
    }

    [Fact]
    public void AFileThatCannotBeReadIsAFindingEachTime()
    {
        Directory.CreateDirectory(folder.Of("docs.md"));
        File.WriteAllBytes(folder.Of("latin.md"), [.. "# A\n\nb"u8, 0xE4, .. "\n"u8]);
        File.CreateSymbolicLink(folder.Of("gone.md"), folder.Of("nothing.md"));
        var inputs = Inputs("docs.md", "latin.md", "gone.md", "SPEC.md");

        for (var i = 0; i < 2; i++)
        {
            var snapshot = SpecificationCache.Read(inputs);
            var findings = snapshot.Specifications.SelectMany(static specification => specification.Document.Findings)
                .Where(static finding => finding.Rule.Id is "ADEV0012" or "ADEV0017")
                .ToList();
            Assert.Equal(["ADEV0017", "ADEV0017", "ADEV0012"], findings.Select(static finding => finding.Rule.Id));
            Assert.Contains("is a folder", findings[0].Message, StringComparison.Ordinal);
            Assert.Contains("byte 6", findings[2].Message, StringComparison.Ordinal);
            Assert.NotNull(Find(snapshot, "PRICE-001"));
            snapshot.Save();
        }
    }

    [Fact]
    public void AFileThatIsTooLargeIsAFinding()
    {
        using (var file = File.Create(folder.Of("large.md")))
        {
            file.SetLength(SpecificationReader.LargestFile + 1);
        }

        Assert.Equal("ADEV0013", Assert.Single(SpecificationFile.Read(folder.Of("large.md")).Findings).Rule.Id);
    }

    [Fact]
    public void NothingIsWrittenWhenNothingChanged()
    {
        Read().Save();
        Read().Save();
        var manifest = ManifestFile.PathIn(Inputs().IntermediateDirectory);
        File.SetLastWriteTimeUtc(manifest, new DateTime(2020, 2, 2, 0, 0, 0, DateTimeKind.Utc));

        Read().Save();

        Assert.Equal(2020, File.GetLastWriteTimeUtc(manifest).Year);
        Assert.Single(Directory.EnumerateFiles(Inputs().IntermediateDirectory));
    }

    public void Dispose() => folder.Dispose();

    private void Age(string path) => File.SetLastWriteTimeUtc(folder.Of(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static RequirementSummary Find(SpecificationSnapshot snapshot, string id) =>
        snapshot.Specifications.SelectMany(static specification => specification.Summary.Requirements).First(requirement => requirement.Id == id);

    private SpecificationSnapshot Read() => SpecificationCache.Read(Inputs());

    private ProjectInputs Inputs() => Inputs("specs/orders.md", "SPEC.md");

    private ProjectInputs Inputs(params string[] specifications) => new()
    {
        ProjectFile = folder.Of("App.csproj"),
        ProjectDirectory = folder.Path,
        GeneratedDirectory = folder.Of("Generated"),
        LockFile = folder.Of("autodev.lock.json"),
        IntermediateDirectory = folder.Of("obj/autodev"),
        Mode = Mode.Synthesize,
        Specifications = specifications.Select(path => new SpecificationInput(folder.Of(path), Owned: true)).ToEquatableArray(),
    };
}
