using System.Text.RegularExpressions;
using Benchmarks.Processes;
using Benchmarks.Projects;

namespace Benchmarks.Contracts;

/// <summary>A peer as it was installed for this run.</summary>
/// <param name="Title">Its name and version.</param>
/// <param name="Program">The file that starts it; null where it cannot be had.</param>
/// <param name="Trouble">Why it cannot be had.</param>
internal sealed partial record PeerTool(Peer Peer, string Title, string? Program, string Trouble)
{
    public static PeerTool Install(Peer peer, Workshop workshop)
    {
        var folder = workshop.NewFolder("tools");
        var run = WarmDotNet.Run(folder, "tool", "install", peer.Package, "--tool-path", folder);
        return run.ExitCode == 0
            ? new PeerTool(peer, $"{peer.Name} {Version().Match(run.Output).Groups["version"].Value}", Path.Combine(folder, peer.Command), "")
            : new PeerTool(peer, peer.Name, null, run.Output.Trim().ReplaceLineEndings(" "));
    }

    /// <summary>Generates into an empty folder.</summary>
    public MeasuredRun Run(string document, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return MeasuredProcess.Run(folder, Program!, Peer.Arguments(document, folder));
    }

    [GeneratedRegex(@"\(version '(?<version>[^']+)'\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
