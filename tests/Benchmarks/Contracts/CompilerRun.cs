using System.Diagnostics;
using AutoDev.Generators;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Contracts;

/// <summary>The generator in a compiler that stays, as an editor's and the compiler server do.</summary>
internal sealed class CompilerRun
{
    private readonly CorpusContract contract;
    private GeneratorDriver driver;

    private CompilerRun(CorpusContract contract, GeneratorDriver driver) => (this.contract, this.driver) = (contract, driver);

    public static CSharpCompilation Project { get; } = new TestProject { Sources = ["class Code { }"] }.Compile();

    /// <summary>The same project after a keystroke in its one file.</summary>
    public static CSharpCompilation Edited(int edit) => Project.ReplaceSyntaxTree(
        Project.SyntaxTrees[0],
        CSharpSyntaxTree.ParseText($"class Code {{ int edit{edit}; }}", (CSharpParseOptions)Project.SyntaxTrees[0].Options, Project.SyntaxTrees[0].FilePath));

    public static CompilerRun Before(CorpusContract contract, string text)
    {
        var run = new CompilerRun(contract, CSharpGeneratorDriver.Create([new ContractSourceGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)Project.SyntaxTrees[0].Options));
        run.Replace(text);
        return run;
    }

    /// <summary>The generated files, each with its text.</summary>
    public IReadOnlyList<GeneratedSourceResult> Sources { get; private set; } = [];

    public int Lines => Sources.Sum(static source => source.SourceText.Lines.Count - 1);

    /// <summary>How many files of code differ, what only says where operations stand aside: every moved letter of a document changes that.</summary>
    public static int Changed(IReadOnlyList<GeneratedSourceResult> before, IReadOnlyList<GeneratedSourceResult> after) =>
        after.ExceptBy(before.Select(static source => (source.HintName, source.SourceText)), static source => (source.HintName, source.SourceText))
            .Count(static source => !source.HintName.EndsWith("Operations.places.g.cs", StringComparison.Ordinal));

    /// <summary>Milliseconds until the generator was through with the project, its files parsed.</summary>
    public double Generate(CSharpCompilation project)
    {
        var clock = Stopwatch.StartNew();
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out _, out _);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        var result = driver.GetRunResult().Results[0];
        Sources = result.Exception is null ? result.GeneratedSources : throw new InvalidOperationException(contract.File, result.Exception);
        return elapsed;
    }

    /// <summary>The document comes back as a new object.</summary>
    public void Replace(string text)
    {
        var file = new ContractFile(contract.File, text, contract.Emit.Replace(';', ','));
        driver = driver.ReplaceAdditionalTexts([file]).WithUpdatedAnalyzerConfigOptions(new ContractOptions([file]));
    }
}
