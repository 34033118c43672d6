using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

/// <summary>Projects for runtimes that get an old C# by default.</summary>
[Verifies("PRP-000-6")]
public sealed class OldLanguages(PackedFeed feed)
{
    private static readonly string OldProject = Workspace.Project
        .Replace("net10.0", "netstandard2.0", StringComparison.Ordinal)
        .Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal)
        .Replace("<ImplicitUsings>enable</ImplicitUsings>", "", StringComparison.Ordinal);

    /// <summary>A document's own member that nobody wrote, and two claims by hand, in C# 7.3.</summary>
    private static readonly Dictionary<string, string> ByHand = new(StringComparer.Ordinal)
    {
        ["SPEC.md"] = Shop.Specification + """

            ## PRICE-002: Delivery

            - **PRICE-002.1** Delivery MUST cost 4.90.

            ## PRICE-003: Tax

            Tax MUST be 19 % & more.

            ```csharp
            public static decimal Shop.Tax.Of(decimal net)
            ```

            | net | of |
            |----:|---:|
            | 100 | 19 |
            | 200 | 38 |

            """,
        ["Pricing.cs"] = """
            using AutoDev;

            namespace Shop
            {
                public static class Pricing
                {
                    [Implements(Req.PRICE_002, Revision = "00000000")]
                    public static decimal Delivery() { return 4.90m; }

                    public static decimal Gross(decimal net) { return net + Tax.Of(net); }
                }
            }
            """,
    };

    [Fact]
    public async Task OneMessageSaysThatNothingIsWrittenAndEverythingElseWorks()
    {
        var workspace = Project(OldProject, ByHand);

        var build = (await workspace.BuildAsync()).Succeeded();

        var message = Assert.Single(build.Of("ADEV0404"));
        Assert.Contains("Shop.csproj", message, StringComparison.Ordinal);
        Assert.Contains("C# 7.3", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Generated/", string.Join('\n', workspace.Tree().Keys), StringComparison.Ordinal);
        Assert.Empty(build.Of("ADEV0312"));
        Assert.Equal(2, build.Of("ADEV0101").Count());
        Assert.Single(build.Of("ADEV0105"));

        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
        var onServer = new Dictionary<string, string>(StringComparer.Ordinal) { ["CI"] = "true" };
        var verified = (await workspace.BuildAsync(onServer, "--no-restore")).Succeeded();
        Assert.Single(verified.Of("ADEV0404"));
    }

    [Fact]
    public async Task WithTheNewestLanguageTheSameProjectIsServed()
    {
        var workspace = Project(OldProject, ByHand);
        (await workspace.BuildAsync()).Succeeded();
        workspace.Edit("Shop.csproj", "<TargetFramework>", "<LangVersion>latest</LangVersion><TargetFramework>");

        var build = (await workspace.BuildAsync("--no-restore")).Succeeded();

        Assert.Empty(build.Of("ADEV0404"));
        Assert.Contains("Generated/Tax.Of.g.cs", workspace.Tree().Keys);
    }

    [Fact]
    public async Task OneOldFrameworkAmongSeveralIsEnough()
    {
        var workspace = Project(
            OldProject.Replace("<TargetFramework>netstandard2.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", StringComparison.Ordinal),
            ByHand);

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Single(build.Of("ADEV0404"));
        Assert.DoesNotContain("Generated/", string.Join('\n', workspace.Tree().Keys), StringComparison.Ordinal);
    }

    /// <summary>Every kind of table in the lowest language that is served, on the oldest library.</summary>
    [Fact]
    public async Task TheSampleIsWrittenInTheOldestLanguageThatIsServed()
    {
        var folder = Path.Combine(Repository.Root, "samples", "Shop", "Shop");
        var workspace = Project(
            Workspace.Project.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>10</LangVersion>", StringComparison.Ordinal),
            new[] { "SPEC.md", "customers.spec.md", "orders.spec.md", "Orders.cs", "Pricing.cs" }
                .ToDictionary(static name => name, name => File.ReadAllText(Path.Combine(folder, name)), StringComparer.Ordinal));

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Empty(build.Of("ADEV0404"));
        Assert.Empty(build.Of("ADEV0312"));
        Assert.Contains(workspace.Tree().Values, static text => text.Contains("sealed record", StringComparison.Ordinal));
    }

    private Workspace Project(string project, IReadOnlyDictionary<string, string> files)
    {
        var workspace = new Workspace(feed, name: nameof(OldLanguages));
        workspace.Write("Shop.csproj", project);
        foreach (var (path, text) in files)
        {
            workspace.Write(path, text);
        }

        return workspace;
    }
}
