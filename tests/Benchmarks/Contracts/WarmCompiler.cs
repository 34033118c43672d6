using System.Diagnostics;
using Benchmarks.Reports;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;

namespace Benchmarks.Contracts;

/// <summary>What a document costs in a compiler that has compiled before: the first time, at a keystroke, and after an edit of it.</summary>
internal sealed class WarmCompiler(CorpusContract contract)
{
    private const int Runs = 9;
    private const int WarmUps = 4;
    private const int Keystrokes = 41;
    private const double MostRatio = 1.3;
    private const int MostKept = 150;

    /// <summary>Milliseconds on all cores for the first time, once the figures are there.</summary>
    public Sample Processor { get; private set; } = new([]);

    public IEnumerable<Figure> Figures()
    {
        var text = contract.Read();
        yield return Figure.OfMegabytes($"{contract.File}: **kept in the compiler's memory, the code's text and all**", Kept(text), MostKept);
        var (first, processor, parts, allocated) = (new List<double>(), new List<double>(), new List<double>(), 0L);
        CompilerRun run = null!;
        for (var i = 0; i < WarmUps + Runs; i++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            run = CompilerRun.Before(contract, text);
            var used = Environment.CpuUsage.TotalTime;
            var time = run.Generate(CompilerRun.Project);
            used = Environment.CpuUsage.TotalTime - used;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            GC.Collect();
            var other = contract.IsOpenApiInJson ? Parts(text, run) : 0;
            if (i >= WarmUps)
            {
                first.Add(time);
                processor.Add(used.TotalMilliseconds);
                parts.Add(other);
            }
        }

        yield return Figure.OfMilliseconds($"{contract.File}: the generator in a warm compiler, the first time ({run.Lines} lines)", new Sample(first));
        Processor = new Sample(processor);
        yield return Figure.OfMilliseconds($"{contract.File}: processor time of it", Processor);
        yield return Figure.OfMegabytes($"{contract.File}: allocated by it", allocated);
        if (contract.IsOpenApiInJson)
        {
            yield return Figure.OfMilliseconds($"{contract.File}: Microsoft.OpenApi reads it and Roslyn parses our text, by turns with it", new Sample(parts));
            yield return Figure.OfRatio($"{contract.File}: **the generator to these two**", new Sample(first).Median / new Sample(parts).Median, most: MostRatio);
        }

        yield return Figure.OfMilliseconds($"{contract.File}: **a keystroke in another file**", AtKeystrokes(run));
        yield return Figure.OfMilliseconds($"{contract.File}: the same text in a new object", AtTheSameText(run, text));
        yield return Figure.OfMilliseconds($"{contract.File}: **an edit of the document that changes one file of code**", AtEdits(run, text), 50);
    }

    /// <summary>Bytes that are not free while the compiler has the project, and were before.</summary>
    private long Kept(string text)
    {
        // Once before: what the compiler and the generator keep for themselves is not this document's.
        CompilerRun.Before(contract, text).Generate(CompilerRun.Project);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var run = CompilerRun.Before(contract, text);
        run.Generate(CompilerRun.Project);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(run);
        return kept;
    }

    /// <summary>What a generator over the usual reader could not do without.</summary>
    private static double Parts(string text, CompilerRun run)
    {
        var options = (CSharpParseOptions)CompilerRun.Project.SyntaxTrees[0].Options;
        var sources = run.Sources.Select(static source => source.SourceText).ToList();
        var clock = Stopwatch.StartNew();
        var read = OpenApiDocument.Parse(text, "json");
        foreach (var source in sources)
        {
            CSharpSyntaxTree.ParseText(source, options);
        }

        var elapsed = clock.Elapsed.TotalMilliseconds;
        GC.KeepAlive(read);
        return elapsed;
    }

    private static Sample AtKeystrokes(CompilerRun run)
    {
        var times = new List<double>();
        for (var i = 0; i < Keystrokes; i++)
        {
            var before = run.Sources;
            times.Add(run.Generate(CompilerRun.Edited(i)));
            if (CompilerRun.Changed(before, run.Sources) != 0)
            {
                throw new InvalidOperationException("A keystroke in another file wrote code anew.");
            }
        }

        return new Sample(times.Skip(1));
    }

    private static Sample AtTheSameText(CompilerRun run, string text)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            run.Replace(new string(text));
            times.Add(run.Generate(CompilerRun.Project));
        }

        return new Sample(times.Skip(1));
    }

    private Sample AtEdits(CompilerRun run, string text)
    {
        var edits = new DocumentEdits(contract, text);
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Runs; i++)
        {
            run.Replace(edits.Next());
            GC.Collect();
            times.Add(run.Generate(CompilerRun.Project));
        }

        return new Sample(times.Skip(WarmUps));
    }
}
