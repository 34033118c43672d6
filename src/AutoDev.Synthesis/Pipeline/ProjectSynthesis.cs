using System.Diagnostics;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>One project's way from its documents to committed code: read, compare, plan, propose, judge, commit.</summary>
public static class ProjectSynthesis
{
    // Whoever saves more often than that sees the exception's message.
    private const int MostAttempts = 5;

    /// <param name="waits">Called once where another build of the project makes this one wait.</param>
    /// <param name="progress">Is told what the run is doing.</param>
    public static async Task<SynthesisReport> RunAsync(
        ProjectInputs inputs, CancellationToken cancellation, Action? waits = null, RunProgress? progress = null)
    {
        var clock = Stopwatch.StartNew();
        var report = inputs.Mode == Mode.Off ? new SynthesisReport() : await RunLeasedAsync(inputs, waits, progress ?? new RunProgress(), looks: false, cancellation);
        return report with { Elapsed = clock.Elapsed };
    }

    /// <summary>
    /// Where everything stands, for a person who asks: writes nothing, and what no build has come to yet is new and no drift.
    /// </summary>
    /// <param name="waits">Called once where a build of the project makes this wait.</param>
    public static async Task<SynthesisReport> LookAsync(ProjectInputs inputs, CancellationToken cancellation, Action? waits = null)
    {
        var clock = Stopwatch.StartNew();
        var report = await RunLeasedAsync(inputs with { Mode = Mode.Verify }, waits, new RunProgress(), looks: true, cancellation);
        return report with { Elapsed = clock.Elapsed };
    }

    private static async Task<SynthesisReport> RunLeasedAsync(
        ProjectInputs inputs, Action? waits, RunProgress progress, bool looks, CancellationToken cancellation)
    {
        var (lease, busy) = await ProjectLease.AcquireAsync(inputs, cancellation, waits);
        if (lease is null)
        {
            return new SynthesisReport { Findings = [busy!], GeneratedFiles = GeneratedFolder.Files(inputs) };
        }

        using (lease)
        {
            // What has rung the doorbell is rarely nothing, and the compiler is longer in waking than documents are in being read.
            using var references = inputs.Mode == Mode.Synthesize && SdkCompiler.Use(inputs.CompilerDirectory) is null ? ReferenceCompilation.Warming(inputs) : null;
            var findings = new List<Finding>();
            if (inputs.Mode == Mode.Synthesize)
            {
                findings.AddRange(CommitRecovery.Run(inputs, FaultPoint.InRecovery));
            }

            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await ReadAndCompareAsync(inputs, findings, references, progress, looks, cancellation);
                }
                catch (DocumentChangedException changed) when (attempt < MostAttempts)
                {
                    // An editor saves while a build runs. Documents are read before anything is written, so the run begins again.
                    SpecificationCache.Forget(inputs);
                    progress.Enter($"beginning again, because {Path.GetFileName(changed.Path)} was saved meanwhile");
                }
            }
        }
    }

    private static async Task<SynthesisReport> ReadAndCompareAsync(
        ProjectInputs inputs, IReadOnlyList<Finding> recovered, ReferenceCompilation? references, RunProgress progress, bool looks, CancellationToken cancellation)
    {
        progress.Enter("reading the specifications");
        var documents = Documents.Read(inputs);
        var claims = new ProjectClaims(inputs.Claims, documents.Known);
        var reading = LockReader.ReadFile(inputs);
        List<Finding> findings = [.. recovered, .. reading.Findings, .. GeneratedFolder.Refusals(inputs)];
        if (reading.Lock is null || findings.Exists(static finding => finding.Rule.Severity == RuleSeverity.Error))
        {
            // What cannot be compared is not touched: the code that is there still compiles.
            return Standings.Of(inputs, documents, claims, SynthesisLock.Empty, [], []) with { Findings = [.. findings, .. documents.Conflicts, .. documents.Refusals] };
        }

        var run = await CompareAsync(
            inputs, documents, claims, reading, () => new SynthesisRun(inputs, documents, claims, reading, references) { Looks = looks, Progress = progress }, cancellation);
        var said = run.Findings.ToLookup(documents.Explain);
        return run with
        {
            Findings = [.. findings, .. documents.Refusals, .. said[false]],
            Explained = [.. said[true].Select(static finding => finding.Requirement).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static async Task<SynthesisReport> CompareAsync(
        ProjectInputs inputs, Documents documents, ProjectClaims claims, LockReading reading, Func<SynthesisRun> run, CancellationToken cancellation)
    {
        var locked = reading.Lock!;
        if (documents.Owned.Count == 0 && locked.Entries.Count == 0)
        {
            return Standings.Of(inputs, documents, claims, locked, [], []);
        }

        if (SdkCompiler.Use(inputs.CompilerDirectory) is { } problem)
        {
            return Standings.Of(inputs, documents, claims, locked, [], []) with { Findings = [SynthesisRules.NoCompiler.At(null, problem)] };
        }

        return await run().RunAsync(cancellation);
    }
}
