using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary><c>`Max` is `5`</c> says what a property gives; of anything else it is a mention.</summary>
public sealed class PropertiesInSentences
{
    private const string Text = "## CART-001: Largest cart\n\nA cart MUST hold few things: `Max` is `5`.\n";

    [Fact]
    public async Task OfTheCodeAreWritten()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", Text);
        project.Write("Pricing.cs", "namespace Shop;\n\npublic static partial class Carts\n{\n    [Implements(Req.CART_001)]\n    public static partial int Max { get; }\n}\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Contains("=> 5;", await File.ReadAllTextAsync(Assert.Single(report.GeneratedFiles), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTheDocumentAreWritten()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", "---\nnamespace: Shop\ntype: Carts\n---\n\n" + Text + "\n```csharp\nint Max { get; }\n```\n");
        project.Write("Pricing.cs", "");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Single(report.GeneratedFiles);
    }

    [Fact]
    public async Task OfAMethodAreNoExample()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", Text);
        project.Write("Pricing.cs", "namespace Shop;\n\npublic static partial class Carts\n{\n    [Implements(Req.CART_001)]\n    public static partial int Max(int a);\n}\n");

        Assert.Equal([SynthesisRules.StillOpen], (await project.BuildAsync()).Findings.Select(static finding => finding.Rule));
    }
}
