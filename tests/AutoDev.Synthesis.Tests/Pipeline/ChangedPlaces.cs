using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Names that code takes from a title, a front matter or the project: another name is another code.</summary>
[Verifies("PRP-105-5")]
public sealed class ChangedPlaces : IDisposable
{
    private const string Specification = """
        ---
        namespace: Parking
        type: Garage
        ---

        # Garage

        ## PARK-001: Fee

        The garage MUST charge by the hour.

        | hours | fee? |
        |------:|-----:|
        |     1 |  2.5 |
        |     2 |  5.0 |
        |     4 | 10.0 |

        ## PARK-002: Kinds of permit

        A permit MUST be one of these.

        - `Resident`: lives here
        - `Visitor`: comes by
        """;

    private readonly SynthesizedProject project = new();

    public ChangedPlaces()
    {
        project.Write("Pricing.cs", "namespace Shop;\n");
        project.Write("SPEC.md", Specification);
    }

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("namespace: Parking", "namespace: Parken", "Garage.Fee.g.cs", "namespace Parken")]
    [InlineData("namespace: Parking", "namespace: Parken", "KindsOfPermit.g.cs", "namespace Parken")]
    [InlineData("type: Garage", "type: Haus", "Haus.Fee.g.cs", "class Haus")]
    [InlineData("Kinds of permit", "Permit", "Permit.g.cs", "enum Permit")]
    [InlineData("namespace: Parking\n", "", "KindsOfPermit.g.cs", "namespace Shop")]
    public async Task AreWrittenAnew(string before, string after, string file, string text)
    {
        await project.BuildAsync();

        project.Write("SPEC.md", Specification.Replace(before, after, StringComparison.Ordinal));
        var drift = await project.BuildAsync(Mode.Verify);
        var report = await project.BuildAsync();

        Assert.Contains("ADEV0303", SynthesizedProject.Ids(drift));
        Assert.Empty(SynthesizedProject.Ids(report));
        Assert.Contains(text, await File.ReadAllTextAsync(Path.Combine(project.Inputs().GeneratedDirectory, file)), StringComparison.Ordinal);
        Assert.Equal(2, LockReader.ReadFile(project.LockFile).Lock!.Entries.Count);
        Assert.Equal(2, Directory.GetFiles(project.Inputs().GeneratedDirectory).Length);
    }

    [Fact]
    public async Task OfTheProjectAreWrittenAnewWhereTheDocumentNamesNone()
    {
        project.Write("SPEC.md", Specification.Replace("namespace: Parking\n", "", StringComparison.Ordinal));
        await project.BuildAsync();

        var report = await ProjectSynthesis.RunAsync(project.Inputs() with { RootNamespace = "Other" }, TestContext.Current.CancellationToken);

        Assert.Equal(2, report.Synthesized);
        Assert.Contains("namespace Other", await File.ReadAllTextAsync(Path.Combine(project.Inputs().GeneratedDirectory, "Garage.Fee.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherTitleOfAMemberWithASignatureChangesNothing()
    {
        const string signature = "```csharp\ndecimal Fee(int hours)\n```\n\n";
        var text = Specification.Replace("| hours", signature + "| hours", StringComparison.Ordinal);
        project.Write("SPEC.md", text);
        await project.BuildAsync();

        project.Write("SPEC.md", text.Replace("PARK-001: Fee", "PARK-001: Charge", StringComparison.Ordinal));

        Assert.Equal(0, (await project.BuildAsync()).Synthesized);
    }
}
