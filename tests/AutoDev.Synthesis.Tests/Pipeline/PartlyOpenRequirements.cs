using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Two members answer one requirement, and the code around them lets a gate accept only one.</summary>
[Verifies("PRP-105-2")]
public sealed class PartlyOpenRequirements : IDisposable
{
    private const string Rules = """
        ## PRICE-001: Discounts

        The shop MUST grant discounts.

        ```csharp
        decimal First.Volume(int quantity)
        ```

        ```csharp
        decimal Second.Season(int month)
        ```

        | quantity | volume? |
        |----------|--------:|
        | 0..9     |       0 |
        | 10..99   |    0.05 |

        | month | season? |
        |-------|--------:|
        | 1..6  |       0 |
        | 7..12 |    0.05 |
        """;

    private readonly SynthesizedProject project = new();

    public PartlyOpenRequirements()
    {
        project.Write("SPEC.md", Rules);
        Refuse("");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task APartThatWasAcceptedStaysWhenOnlyTheOtherIsAcceptedNow()
    {
        Refuse("Second");
        await project.BuildAsync();
        Assert.Equal(["Generated/First.Volume.g.cs"], Paths());
        var first = File.ReadAllText(Full("First.Volume.g.cs"));

        Refuse("First");
        await project.BuildAsync();

        Assert.Equal(["Generated/First.Volume.g.cs", "Generated/Second.Season.g.cs"], Paths());
        Assert.NotNull(Entry().Open);
        Assert.Equal(first, File.ReadAllText(Full("First.Volume.g.cs")));
        Assert.True(File.Exists(Full("Second.Season.g.cs")));

        Refuse("");
        await project.BuildAsync();

        Assert.Null(Entry().Open);
        Assert.Equal(first, File.ReadAllText(Full("First.Volume.g.cs")));
    }

    [Fact]
    public async Task APartOfAnOlderTextGoesWhenOnlyTheOtherAnswersTheNewOne()
    {
        Refuse("Second");
        await project.BuildAsync();

        Refuse("First");
        project.Write("SPEC.md", Rules.Replace("0.05", "0.07", StringComparison.Ordinal));
        await project.BuildAsync();

        Assert.Equal(["Generated/Second.Season.g.cs"], Paths());
        Assert.False(File.Exists(Full("First.Volume.g.cs")));
    }

    /// <summary>What the code of a table with gaps throws is no exception inside this type.</summary>
    private void Refuse(string type) => project.Write("Pricing.cs", "namespace Shop;\n\n" + string.Concat(new[] { "First", "Second" }.Select(name =>
        $"public static partial class {name} {{ {(name == type ? "internal sealed class ArgumentOutOfRangeException { }" : "")} }}\n")));

    private string Full(string file) => Path.Combine(Path.GetDirectoryName(project.GeneratedFile)!, file);

    private IEnumerable<string> Paths() => Entry().Files.Select(static file => file.Path);

    private LockEntry Entry() => LockReader.ReadFile(project.Inputs()).Lock!.Find("PRICE-001")!;
}
