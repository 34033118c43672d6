namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Any name of C# is served, with an <c>@</c> where the language keeps the word for itself.</summary>
public sealed class KeywordNames
{
    private const string Table = """
        | int | class? |
        |----:|-------:|
        |   1 |      2 |
        |   2 |      4 |
        |   5 |     10 |
        """;

    [Theory]
    [InlineData("namespace Shop;", "@event", "@class(int @int)")]
    [InlineData("namespace Shop.@namespace;", "@event", "@class(int @int)")]
    [InlineData("namespace @new.Shop;", "Prices", "@class(int @int)")]
    [InlineData("", "@event", "@class(int @int)")]
    public async Task ServeCodeFirst(string space, string type, string member)
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", "## PRICE-001: Twice\n\nIt MUST be twice as much. `event.class(7)` is `14`.\n\n" + Table);
        project.Write("Pricing.cs", $"{space}\n\npublic static partial class {type}\n{{\n    [Implements(Req.PRICE_001)]\n    public static partial int {member};\n}}\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Single(report.GeneratedFiles);
    }

    [Theory]
    [InlineData("namespace: \"@namespace.Shop\"\ntype: \"@event\"", "int @class(int @int)")]
    [InlineData("namespace: namespace.Shop\ntype: event", "int @class(int @int)")]
    [InlineData("namespace: Shop", "int @event.@class(int @int)")]
    [InlineData("type: Outer.event", "public static int @class(int @int);")]
    public async Task ServeSpecificationFirst(string frontMatter, string signature)
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", $"---\n{frontMatter}\n---\n\n## PRICE-001: Twice\n\nIt MUST be twice as much.\n\n```csharp\n{signature}\n```\n\n{Table}");
        project.Write("Pricing.cs", "");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.EndsWith("event.class.g.cs", Assert.Single(report.GeneratedFiles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServeTypesAndTheirMembers()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", """
            ---
            namespace: Shop.event
            type: Kinds
            ---

            ## KIND-001: Kinds

            It MUST be one of these.

            ```csharp
            public enum @class;
            ```

            - `@new` ("Brand new"): not used yet
            - `old` ("Second hand"): used before

            ## KIND-002: Rate

            A rate MUST follow the kind.

            ```csharp
            int Rate(@class @base)
            ```

            | base | rate? |
            |------|------:|
            | new  |     1 |
            | old  |     2 |

            ## KIND-003: Opposite

            Each MUST have an opposite.

            ```csharp
            @class Opposite(@class @base)
            ```

            | base | opposite? |
            |------|-----------|
            | new  | old       |
            | old  | new       |

            ## KIND-004: Holder

            Type: `Holder`. It MUST hold values.

            | name   | type   | constraint |
            |--------|--------|------------|
            | object | string | not empty  |
            | kind   | @class |            |
            """);

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(4, report.GeneratedFiles.Count);
        Assert.Empty(project.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
    }
}
