using AutoDev.Build.Doorbells;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Build;

/// <summary>What the task itself reports, because no tool is started that could.</summary>
public sealed partial class Synthesize
{
    private static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <returns>False, as the task then does. What was seen is not written down, so that the next build tries again.</returns>
    private bool CannotWrite(Exception exception)
    {
        lastSeen = null;
        Report(SynthesisRules.CannotWrite, ProjectFile, 0, Folder(IntermediatePath), UnwritablePlace.Reason(exception));
        return false;
    }

    /// <summary>An error of the catalog, in the catalog's words.</summary>
    private void Report(Rule rule, string file, int line, params object[] arguments) =>
        Log.LogError(null, rule.Id, null, rule.HelpLink, file, line, line, 0, 0, rule.Message(arguments));

    /// <summary>One diagnostic for each; the build goes on with the others.</summary>
    private void RefuseUnreadable()
    {
        var unreadable = new List<string>();
        foreach (var path in OwnSpecifications)
        {
            if (FileStamp.Of(path, out var isLink) is { Length: > 0 } && !isLink)
            {
                continue;
            }

            if (SpecialFile.Is(path))
            {
                unreadable.Add(path);
                Report(SpecificationRules.Unreadable, path, 1, UnreadableSpecification.IsNoFile(path));
                continue;
            }

            try
            {
                using var file = OrdinaryFile.Open(path);
            }
            catch (Exception exception) when (IsOfDisk(exception))
            {
                unreadable.Add(path);
                Report(SpecificationRules.Unreadable, path, 1, UnreadableSpecification.Reason(path, exception));
            }
        }

        UnreadableSpecifications = [.. unreadable];
    }
}
