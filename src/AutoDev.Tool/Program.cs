using System.Diagnostics.CodeAnalysis;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Tool.Commands;
using AutoDev.Tool.Output;

namespace AutoDev.Tool;

internal static class Program
{
    /// <summary>The build's own call is answered before a command line library is loaded: its start-up is on every developer's clock.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The top of the process: a defect is said once, in the form that builds show.")]
    public static async Task<int> Main(string[] args)
    {
        try
        {
            return args is ["build", "--inputs", var inputs]
                ? await BuildCommand.RunAsync(inputs, CancellationToken.None)
                : await CommandLine.InvokeAsync(args);
        }
        catch (Exception e)
        {
            var rule = SpecificationRules.InternalError;
            Console.Out.WriteLine(CanonicalDiagnostic.Format(rule.At(null, $"{e.GetType().Name}: {e.Message}"), "autodev"));
            Console.Error.WriteLine(e.StackTrace);
            return ExitCode.Internal;
        }
    }
}
