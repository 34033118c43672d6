using System.Text;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A document that says less than its author meant: what it does not say is not gone.</summary>
[Verifies("PRP-105-6")]
public sealed class DocumentsInDoubt : IDisposable
{
    private const string Place = "---\nnamespace: Shop\ntype: Pricing\n---\n\n";

    private const string Signature = "```csharp\ndecimal Discount(int quantity)\n```\n\n";

    private static readonly string SpecificationFirst = Place + SynthesizedProject.Specification.Replace("| quantity", Signature + "| quantity", StringComparison.Ordinal);

    private readonly SynthesizedProject project = new();

    public DocumentsInDoubt()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", SpecificationFirst);
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task WhoseFileIsNotUtf8KeepsItsCode() => await KeepsAsync(() => project.WriteBytes("SPEC.md", [.. Encoding.UTF8.GetBytes(SpecificationFirst), 0xE9]));

    [Fact]
    public async Task WhoseLinkIsBrokenKeepsItsCode() => await KeepsAsync(() =>
    {
        project.Delete("SPEC.md");
        project.Link("SPEC.md", "nothing.md");
    });

    [Fact]
    public async Task WhoseSignatureIsBrokenKeepsItsCode() =>
        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("int quantity)", "int quantity,)", StringComparison.Ordinal)));

    [Fact]
    public async Task WhoseFenceIsOpenKeepsWhatItSwallows() =>
        await KeepsAsync(() => project.Write("SPEC.md", SpecificationFirst.Replace("# Shop\n", "# Shop\n\n```csharp\nint x\n", StringComparison.Ordinal)));

    [Fact]
    public async Task WhoseRequirementStandsInAnotherTooKeepsItsCode() =>
        await KeepsAsync(() => project.Write("COPY.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal)));

    [Fact]
    public async Task WithAMergeConflictKeepsItsCode() => await KeepsAsync(() => project.Write(
        "SPEC.md",
        SpecificationFirst.Replace("|       10 |", "<<<<<<< HEAD\n|       10 |", StringComparison.Ordinal) + "\n=======\n>>>>>>> feature\n"));

    [Fact]
    public async Task OnceItIsMendedItsMissingRequirementIsGone()
    {
        await project.BuildAsync();
        project.WriteBytes("SPEC.md", [0xE9]);
        await project.BuildAsync();
        project.Write("SPEC.md", "# Shop\n");

        await project.BuildAsync();

        Assert.False(File.Exists(project.GeneratedFile));
    }

    private async Task KeepsAsync(Action fault)
    {
        await project.BuildAsync();
        var (code, locked) = (await File.ReadAllBytesAsync(project.GeneratedFile), await File.ReadAllBytesAsync(project.LockFile));

        fault();
        await project.BuildAsync();

        Assert.Equal(code, await File.ReadAllBytesAsync(project.GeneratedFile));
        Assert.Equal(locked, await File.ReadAllBytesAsync(project.LockFile));
    }
}
