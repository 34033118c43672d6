using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>
/// The requirements of which a gate refused the candidate, each with the <see cref="Surroundings"/> of that moment. Under <c>obj</c>: without
/// it they are tried once more. While it names any, the doorbell listens to every source.
/// </summary>
internal sealed class Refusals
{
    /// <summary>Of a refusal that may pass by itself, or that must be said as it was said first: it is no surroundings' hash.</summary>
    private const string Passing = "-";

    private readonly string file;
    private readonly Dictionary<string, string> before;

    private Refusals(string file, Dictionary<string, string> before) => (this.file, this.before) = (file, before);

    public static Refusals Load(string intermediateDirectory)
    {
        var path = Path.Combine(intermediateDirectory, IntermediateFiles.Refused);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var line in OrdinaryFile.ReadAllLines(path))
            {
                if (line.Split('\t') is [var id, var surroundings])
                {
                    known[id] = surroundings;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is known then, and trying again is always right.
            known.Clear();
        }

        return new Refusals(path, known);
    }

    /// <summary>Whether the gate would see what it saw when it refused.</summary>
    public bool Stands(string id, string surroundings) => before.TryGetValue(id, out var then) && then == surroundings;

    /// <param name="standing">Requirements that were not tried again.</param>
    /// <param name="outcomes">What came of the others.</param>
    /// <returns>Null, or why it could not be written.</returns>
    public Finding? Save(IEnumerable<string> standing, IEnumerable<RequirementOutcome> outcomes, Lazy<string> surroundings)
    {
        var lines = standing.Where(before.ContainsKey).Select(id => (Id: id, Surroundings: before[id]))
            .Concat(outcomes.Where(static outcome => outcome.Refused.Count > 0)
                .Select(outcome => (outcome.Requirement.Id, Surroundings: MayPass(outcome) ? Passing : surroundings.Value)))
            .OrderBy(static line => line.Id, StringComparer.Ordinal)
            .Select(static line => $"{line.Id}\t{line.Surroundings}\n")
            .ToList();
        if (lines.Count == 0 && before.Count == 0)
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            OrdinaryFile.WriteAllText(file, string.Concat(lines));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SynthesisRules.CannotWrite.At(null, file, UnwritablePlace.Reason(e));
        }
    }

    // A limit is also exceeded on a machine that is busy, and an error may not turn into a reminder.
    private static bool MayPass(RequirementOutcome outcome) => outcome.Refused
        .SelectMany(static verdict => verdict.Results)
        .SelectMany(static result => result.Findings)
        .Any(static finding => finding.Rule.Severity == RuleSeverity.Error || finding.Rule == SafetyRules.LimitExceeded);
}
