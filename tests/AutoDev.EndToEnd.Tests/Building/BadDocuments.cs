using System.Diagnostics;
using System.Text;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

/// <summary>Documents that cannot be what their author meant: one message, and nothing of what is there is lost.</summary>
[Verifies("PRP-105-6")]
public sealed class BadDocuments(PackedFeed feed)
{
    private const string SpecificationFirst = "---\nnamespace: Shop\ntype: Discounts\n---\n\n## SALE-001: Sale\n\nThe shop MUST reduce its prices.\n\n"
        + "```csharp\ndecimal Sale(int pieces)\n```\n\n| pieces | sale |\n|---:|---:|\n| 0 | 0 |\n| 1 | 0.5 |\n| 2 | 1.0 |\n| 4 | 2.0 |\n";

    [Fact]
    public async Task OneThatIsNotUtf8IsSaidAtItsLineAndKeepsItsCode()
    {
        var workspace = await SaleAsync();
        var before = workspace.Tree();

        await File.WriteAllBytesAsync(workspace.Full("sale.spec.md"), [.. Encoding.UTF8.GetBytes(SpecificationFirst), 0xE9, (byte)'\n']);
        var build = (await workspace.BuildAsync("--no-restore")).Failed();

        Assert.Contains("sale.spec.md(20,1)", Assert.Single(build.Of("ADEV0012")), StringComparison.Ordinal);
        AssertKept(before, workspace);
    }

    [Fact]
    [Verifies("PRP-000-7")]
    public async Task OneDoesNotKeepTheCompilerFromReportingOnTheOthers()
    {
        var workspace = await SaleAsync();
        await File.WriteAllBytesAsync(workspace.Full("sale.spec.md"), [.. Encoding.UTF8.GetBytes(SpecificationFirst), 0xE9, (byte)'\n'], TestContext.Current.CancellationToken);
        workspace.Write("other.spec.md", "## OTHER-001: Other\n\nThe shop MUST have another side.\n");
        Directory.Delete(workspace.Full("bin"), recursive: true);

        var build = (await workspace.BuildAsync("--no-restore")).Failed();

        Assert.Single(build.Of("ADEV0012"));
        Assert.Contains("other.spec.md(1,1)", Assert.Single(build.Of("ADEV0101"), static line => line.Contains("OTHER-001", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(build.Diagnostics, static line => line.Contains(" MSB", StringComparison.Ordinal));
        Assert.False(File.Exists(workspace.Full("bin/Debug/net10.0/Shop.dll")), "A build with errors put its assembly out");
    }

    [Fact]
    public async Task OneThatIsAPipeIsSaidAndNotWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files");
        var workspace = await SaleAsync();
        var before = workspace.Tree();
        File.Delete(workspace.Full("sale.spec.md"));
        using (var made = Process.Start("mkfifo", workspace.Full("sale.spec.md")))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var build = (await workspace.BuildAsync("--no-restore")).Failed();

        Assert.Single(build.Of("ADEV0017"));
        File.Delete(workspace.Full("sale.spec.md"));
        AssertKept(before, workspace);
    }

    [Fact]
    public async Task OneWhoseExampleStartsAProcessStartsNone()
    {
        var workspace = Workspace.WithShop(feed);
        var witness = Path.Combine(Path.GetDirectoryName(workspace.Folder)!, "witness.txt");
        workspace.Write(
            "sale.spec.md",
            SpecificationFirst + $"\n```csharp\nSale(System.IO.File.AppendText(\"{witness.Replace('\\', '/')}\").Encoding.CodePage) > 0\n```\n");

        var build = await workspace.BuildAsync();

        Assert.NotEmpty(build.Of("ADEV0501"));
        Assert.False(File.Exists(witness));
        Assert.DoesNotContain(workspace.Tree().Keys, static path => path.Contains("Discounts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OneOfAHundredThousandRowsGetsItsCode()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project);
        workspace.Write(
            "ages.spec.md",
            "---\nnamespace: Shop\ntype: Ages\n---\n\n## AGE-001: Age\n\nThe shop MUST tell children from adults.\n\n"
            + "```csharp\nstring GroupOf(int age)\n```\n\n| age | groupOf? |\n|---:|---|\n"
            + string.Concat(Enumerable.Range(0, 100_000).Select(static age => $"| {age} | {(age < 18 ? "child" : "adult")} |\n")));

        (await workspace.BuildAsync()).Succeeded();

        Assert.Contains("18", workspace.Read("Generated/Ages.GroupOf.g.cs"), StringComparison.Ordinal);
        Assert.Contains("100000 examples", workspace.Read("autodev.lock.json"), StringComparison.Ordinal);
    }

    private async Task<Workspace> SaleAsync()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("sale.spec.md", SpecificationFirst);
        (await workspace.BuildAsync()).Succeeded();
        Assert.Contains("Generated/Discounts.Sale.g.cs", workspace.Tree().Keys);
        return workspace;
    }

    private static void AssertKept(IReadOnlyDictionary<string, string> before, Workspace workspace)
    {
        var after = workspace.Tree();
        foreach (var path in before.Keys.Where(static path => path.StartsWith("Generated/", StringComparison.Ordinal) || path == "autodev.lock.json"))
        {
            Assert.Equal(before[path], after.GetValueOrDefault(path));
        }
    }
}
