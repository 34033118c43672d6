using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Sandbox;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Gates.Examples;

namespace AutoDev.Synthesis.Gates;

/// <summary>Runs the candidates' cases in a worker process and refuses candidates of which one case does not hold.</summary>
public sealed class ExamplesGate(CandidateCompiler compiler, SandboxRunner sandbox) : IGate
{
    private const int MostFindings = 4;

    /// <summary>Of the folder of one run, before the number of its process.</summary>
    private const string Folder = "candidates-";

    public string Name => "examples";

    public async Task<IReadOnlyList<GateResult>> JudgeAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        var build = compiler.Build(candidates, cancellation);
        if (!build.Succeeded)
        {
            throw new InvalidOperationException("The examples gate judges what the compile gate let through.");
        }

        var runs = HarnessRun.All(build);
        if (runs.Count == 0)
        {
            return [.. candidates.Select((candidate, i) => Judge(candidate, build, i, [], networkCut: false))];
        }

        var folder = Path.Combine(
            compiler.Project.Inputs.IntermediateDirectory,
            string.Create(CultureInfo.InvariantCulture, $"{Folder}{Environment.ProcessId}"));
        var report = await RunAsync(build, folder, runs, cancellation);
        var results = runs.Zip(report.Results).ToLookup(static pair => pair.First.Candidate);
        return [.. candidates.Select((candidate, i) => Judge(candidate, build, i, results[i], report.NetworkCut))];
    }

    private async Task<SandboxReport> RunAsync(
        CandidateBuild build,
        string folder,
        IReadOnlyList<HarnessRun> runs,
        CancellationToken cancellation)
    {
        var place = folder;
        try
        {
            Clear(folder);
            var path = Path.Combine(folder, build.Compilation.AssemblyName + ".dll");
            await using (var file = OrdinaryFile.CreateAnew(path))
            {
                await file.WriteAsync(build.Image.AsMemory(), cancellation);
            }

            place = Path.GetTempPath();
            return await sandbox.RunAsync(
                new SandboxRequest(path, RuntimeReferences.Of(compiler.Project.Inputs.References), [.. runs.Select(static run => run.Sent)]),
                cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UnjudgedException.Of(SynthesisRules.CannotWrite.At(null, place, UnwritablePlace.Reason(e)), e);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Nobody else has the project now, so what is there was left by a process that was killed.</summary>
    private static void Clear(string folder)
    {
        foreach (var leftover in Directory.EnumerateDirectories(Directory.CreateDirectory(Path.GetDirectoryName(folder)!).FullName, Folder + "*"))
        {
            Directory.Delete(leftover, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }

    private GateResult Judge(
        Candidate candidate,
        CandidateBuild build,
        int index,
        IEnumerable<(HarnessRun Run, CaseResult Result)> results,
        bool networkCut)
    {
        var findings = build.BadCases[index]
            .OrderBy(static bad => bad.Key)
            .Select(bad => candidate.Rejected(Name, $"{candidate.Cases[bad.Key].Display}: {bad.Value}", candidate.Cases[bad.Key].Place))
            .Concat(results.Select(pair => Finding(candidate, candidate.Cases[pair.Run.Case], pair.Result)).OfType<Finding>())

            // What says the same of every case is said once.
            .Distinct()
            .ToList();
        return new GateResult(
            Name,
            Capped(candidate, findings).ToEquatableArray(),
            string.Create(CultureInfo.InvariantCulture, $"{candidate.Cases.Count} {(candidate.Cases.Count == 1 ? "example" : "examples")}"),
            networkCut ? "no network" : "network not cut off");
    }

    /// <summary>Who mends a table looks at its first wrong rows, and a log of all of them hides everything else.</summary>
    private IEnumerable<Finding> Capped(Candidate candidate, List<Finding> findings) => findings.Count <= MostFindings
        ? findings
        : findings.Take(MostFindings - 1).Append(candidate.Rejected(
            Name,
            string.Create(CultureInfo.InvariantCulture, $"and {findings.Count - MostFindings + 1:N0} more of its {candidate.Cases.Count:N0} examples"),
            findings[MostFindings - 1].Place));

    private Finding? Finding(Candidate candidate, ExampleCase one, CaseResult result) => result.Outcome switch
    {
        CaseOutcome.Passed => null,
        CaseOutcome.Failed => candidate.Rejected(Name, $"{one.Subject} {result.Text}", one.Place),
        CaseOutcome.Stopped => candidate.LimitExceeded($"{result.Text} in {one.Display}", one.Place),

        // Its group was stopped, and that was said already.
        CaseOutcome.NotRun when result.Text.Length == 0 => null,

        // Of the run and not of the case.
        CaseOutcome.NotRun => candidate.LimitExceeded($"{result.Text}, before all its examples were run"),
        CaseOutcome.Broken => candidate.Rejected(Name, $"the examples cannot be run: {result.Text}"),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
