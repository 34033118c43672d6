using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What the user wrote into generated files, to be judged as it stands.</summary>
internal sealed class UserCode(ProjectInputs inputs)
{
    private readonly List<Finding> findings = [];

    /// <summary>Why some of it cannot be judged.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The requirement's files of that state, each with the increment that stands in it.</summary>
    public IReadOnlyList<Proposed> Of(RequirementChange change, IEnumerable<Increment> increments, FileState state)
    {
        var byPath = increments.ToLookup(PathOf, StringComparer.Ordinal);
        var found = new List<Proposed>();
        foreach (var file in change.Files.Where(file => file.State == state))
        {
            var full = ProjectPath.Absolute(inputs.ProjectDirectory, file.Path);
            if (byPath[file.Path].FirstOrDefault() is not { } increment)
            {
                Refuse(change, file.Path, full, $"stands where none of its code is expected now; that belongs into {string.Join(" and ", byPath.Select(static each => each.Key))}");
            }
            else if (TextOf(full) is { } text)
            {
                found.Add(new Proposed(increment, new UserFile(file.Path, full), text));
            }
            else
            {
                Refuse(change, file.Path, full, "cannot be read");
            }
        }

        return found;
    }

    public string PathOf(Increment increment) =>
        ProjectPath.Relative(inputs.ProjectDirectory, Path.Combine(inputs.GeneratedDirectory, increment.FileName))!;

    /// <summary>What stands in an increment's file; null where it cannot be read.</summary>
    public string? TextOf(Increment increment) => TextOf(Path.Combine(inputs.GeneratedDirectory, increment.FileName));

    /// <summary>As synthesis would write it: an editor's line ends are no fault. Null where it cannot be read.</summary>
    private static string? TextOf(string path)
    {
        try
        {
            var text = OrdinaryFile.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
            return text.EndsWith('\n') ? text : text + "\n";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Refuse(RequirementChange change, string path, string full, string reason)
    {
        var start = new TextPosition(1, 1);
        findings.Add(SynthesisRules.NotVerified.About(change.Id, new SourcePlace(full, new SourceSpan(0, 0, start, start)), path, reason));
    }
}

/// <summary>An increment that is to be judged.</summary>
/// <param name="File">Of the user's own text; null where the tiers are asked for one.</param>
/// <param name="Text">The user's; null where the tiers are asked.</param>
internal sealed record Proposed(Increment Increment, UserFile? File = null, string? Text = null);
