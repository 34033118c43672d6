using System.CommandLine;
using AutoDev.Tool.Commands;

namespace AutoDev.Tool;

/// <summary>The commands and what their help says.</summary>
[Implements("PRP-001-1")]
internal static class CommandLine
{
    public static Task<int> InvokeAsync(IReadOnlyList<string> args)
    {
        var result = Root().Parse(args);
        if (result.Errors.Count == 0)
        {
            return result.InvokeAsync();
        }

        foreach (var error in result.Errors)
        {
            Console.Error.WriteLine($"autodev: {error.Message}");
        }

        Console.Error.WriteLine("autodev: try 'autodev --help'");
        return Task.FromResult(ExitCode.Usage);
    }

    internal static RootCommand Root() => new(
        """
        Requirements as build inputs: reads specifications, writes what they determine, says what nothing covers.

        A build does all of this by itself once a project references the package AutoDev.Build. The commands below do the same
        by hand, on the same code path.

        Exit codes: 0 done, 1 errors were reported, 2 the command line or the place it names makes no sense, 3 a defect of autodev.
        """)
    {
        BuildCommand.Create(),
        ParseCommand.Create(),
        StatusCommand.Create(),
        SynthCommand.Create(),
        ExplainCommand.Create(),
        Tier0Command.Create(),
        AdoptCommand.Create(),
        DiscardCommand.Create(),
        ConfigCommand.Create(),
    };
}
