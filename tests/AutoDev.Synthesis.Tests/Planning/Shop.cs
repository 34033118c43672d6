using System.Collections.Immutable;
using AutoDev.Specifications;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Tiers;
using AutoDev.Synthesis.Tiers.NoModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>A project in memory: one specification and some code.</summary>
internal static class Shop
{
    public const string FrontMatter = "---\nnamespace: Shop\ntype: Pricing\n---\n\n";

    private const string Claims = """
        namespace AutoDev
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            internal sealed class ImplementsAttribute(string requirement) : System.Attribute { public string Requirement { get; } = requirement; }
        }
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using AutoDev;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static CSharpCompilation Compilation(params string[] code) => CSharpCompilation.Create(
        "Shop",
        [
            .. code.Select(static (text, i) => CSharpSyntaxTree.ParseText(text, Options, $"/shop/Code{i}.cs")),
            CSharpSyntaxTree.ParseText(Usings, Options, "/shop/obj/Usings.cs"),
            CSharpSyntaxTree.ParseText(Claims, Options, "Generators/Claims.g.cs"),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public static Plan Plan(string markdown, params string[] code) => Plan(SpecificationReader.Read("/shop/SPEC.md", markdown).Requirements, Compilation(code), "Root");

    public static Plan Plan(IEnumerable<Requirement> requirements, CSharpCompilation compilation, string rootNamespace)
    {
        var all = requirements.ToList();
        return Planner.Plan(
            new PlanRequest(
                all.ConvertAll(ProjectRequirement.Of),
                new KnownRequirements(all.Select(static requirement => (requirement, true))),
                compilation,
                rootNamespace,
                static path => path.StartsWith("/shop/Generated/", StringComparison.Ordinal)),
            TestContext.Current.CancellationToken);
    }

    public static IReadOnlyList<Proposal> Propose(Plan plan, CodeStyle? style = null) =>
        [.. plan.Increments.Select(increment => new NoModelTier(style ?? CodeStyle.Default, AutoDev.ProgrammingByExample.Effort.Build).Propose(increment, TestContext.Current.CancellationToken))];

    /// <summary>The one candidate that a specification leads to.</summary>
    public static Candidate Candidate(string markdown, params string[] code)
    {
        var plan = Plan(markdown, code);
        Assert.Empty(plan.Findings);
        var proposal = Assert.Single(Propose(plan));
        Assert.Equal("", proposal.Reason);
        return proposal.Candidate!;
    }

    /// <summary>Compiles candidates with the code, without warnings, and returns the cases that do not hold.</summary>
    public static IReadOnlyList<string> Failures(IEnumerable<Candidate> candidates, params string[] code)
    {
        var all = candidates.ToList();
        var cases = all.SelectMany(static candidate => candidate.Cases).ToList();
        var compilation = Compilation(code).AddSyntaxTrees(
            [.. all.Select(static c => CSharpSyntaxTree.ParseText(c.Source, Options, "/shop/Generated/" + c.Increment.FileName)), CSharpSyntaxTree.ParseText(Runner(cases), Options, "/shop/Runner.cs")]);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var problems = result.Diagnostics
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591")
            .Select(d => d + "\n" + d.Location.SourceTree)
            .ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        var run = System.Reflection.Assembly.Load(image.ToArray()).GetType("Runner")!.GetMethod("Run")!;
        return (IReadOnlyList<string>)run.Invoke(null, [cases.Select(static one => one.Row.ToArray()).ToArray()])!;
    }

    private static string Runner(IReadOnlyList<ExampleCase> cases)
    {
        var bodies = cases.Select(static (example, i) => (example, name: $"{CSharpText.Quoted(example.Display)}, rows[{i}]")).Select(static pair => pair.example.Kind switch
        {
            ExampleKind.Equals => $"Check({pair.name}, __row => Same({pair.example.Call}, {pair.example.Expected}));",
            ExampleKind.Throws => $"Check({pair.name}, __row => {{ try {{ _ = {pair.example.Call}; return false; }} catch ({pair.example.Expected}) {{ return true; }} }});",
            _ when pair.example.Call.EndsWith(';') => $"Check({pair.name}, __row => {{ {pair.example.Call} return true; }});",
            _ => $"Check({pair.name}, __row => {pair.example.Call});",
        });
        return $$"""
            #nullable disable
            public static class Runner
            {
                private static List<string> failures = new();
                public static List<string> Run(object[][] rows)
                {
                    {{string.Join("\n        ", bodies)}}
                    return failures;
                }
                private static bool Same(object left, object right) => left is System.Collections.IEnumerable a and not string && right is System.Collections.IEnumerable b
                    ? a.Cast<object>().SequenceEqual(b.Cast<object>())
                    : Equals(left, right);
                private static void Check(string name, object[] row, Func<object[], bool> holds)
                {
                    try { if (!holds(row)) failures.Add(name); } catch (Exception e) { failures.Add(name + ": " + e.GetType().Name); }
                }
            }
            """;
    }
}
