using AutoDev.BuildContract;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>
/// Files that were generated once and that the lock does not have: it was deleted, or merged by hand. They are compiled and claim their
/// requirements, and nothing verifies them.
/// </summary>
internal static class StrayFiles
{
    /// <param name="generated">Full paths of what lies in the generated folder.</param>
    public static IEnumerable<Finding> In(ProjectInputs inputs, IEnumerable<string> generated, SynthesisLock locked)
    {
        var known = locked.Entries
            .SelectMany(static entry => entry.Files)
            .Select(file => ProjectPath.Absolute(inputs.ProjectDirectory, file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var start = new TextPosition(1, 1);
        return generated
            .Where(path => !known.Contains(path) && WasGenerated(path))
            .Select(path => SynthesisRules.Stray.At(
                new SourcePlace(path, new SourceSpan(0, 0, start, start)),
                ProjectPath.Relative(inputs.ProjectDirectory, path) ?? Path.GetFileName(path)));
    }

    private static bool WasGenerated(string path)
    {
        try
        {
            using var file = OrdinaryFile.Open(path);
            var head = new byte[GeneratedFileMark.Within];
            return FileHeader.Opens(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
