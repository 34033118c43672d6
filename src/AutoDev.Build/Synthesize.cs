using System.Text;
using AutoDev.Build.Doorbells;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace AutoDev.Build;

/// <summary>
/// The doorbell: decides whether anything that matters has changed, and only then starts the tool, which does everything else.
/// Paths are absolute, and nothing is read from the environment or the current directory, so that MSBuild may run it on any thread.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed partial class Synthesize : ToolTask
{
    private DoorbellState? lastSeen;
    private bool ran;
    private bool failed;

    protected override string ToolName => Path.GetFileName(DotNetHost);

    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    private ToolOutputs Outputs => new(Folder(IntermediatePath));

    public override bool Execute()
    {
        if (!DescribesOnly)
        {
            // Whoever asks for a description is told by the command that asked.
            RefuseUnreadable();
        }

        try
        {
            return base.Execute() && !failed && Record();
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            return CannotWrite(exception);
        }
    }

    protected override string GenerateFullPathToTool() => DotNetHost;

    protected override string GenerateCommandLineCommands()
    {
        var builder = new CommandLineBuilder();
        builder.AppendFileNameIfNotNull(AutoDevTool);
        builder.AppendSwitch("build");
        builder.AppendSwitchIfNotNull("--inputs ", Outputs.Inputs);
        return builder.ToString();
    }

    protected override string GetWorkingDirectory() => ProjectDirectory;

    protected override bool SkipTaskExecution()
    {
        try
        {
            return HasNothingToDo();
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            // What leaves this method MSBuild reports as a tool that could not be run.
            failed = !CannotWrite(exception);
            return true;
        }
    }

    private bool HasNothingToDo()
    {
        var before = Outputs.AreComplete ? DoorbellStateFile.Parse(OrdinaryFile.ReadAllText(Outputs.State)) : null;
        lastSeen = Snapshot.Take(Watch(Outputs.Generated), before, DateTime.UtcNow.Ticks, out var readAny);
        if (DescribesOnly)
        {
            Directory.CreateDirectory(IntermediatePath);
            OrdinaryFile.WriteAllText(Outputs.Inputs, InputsFile.Format(InputLines(lastSeen)));
            lastSeen = null;
            return true;
        }

        if ((Outputs.WasInterrupted ? "an earlier build was killed while it wrote" : Doorbell.ReasonToRing(before, lastSeen)) is { } reason)
        {
            Log.LogMessage(MessageImportance.Low, "AutoDev starts: " + reason);
            Directory.CreateDirectory(IntermediatePath);
            OrdinaryFile.WriteAllText(Outputs.Inputs, InputsFile.Format(InputLines(lastSeen)));
            this.ran = true;
            return false;
        }

        Log.LogMessage(MessageImportance.Low, "AutoDev does not start: nothing that matters has changed since " + Outputs.State + " was written");
        foreach (var finding in Outputs.Findings)
        {
            Log.LogMessageFromText(finding, MessageImportance.Normal);
        }

        Log.LogMessage(MessageImportance.Normal, Outputs.Summary);
        if (!readAny)
        {
            lastSeen = null;
        }

        return true;
    }

    /// <summary>Canonical lines become diagnostics; the tool's closing line and its progress are for everybody.</summary>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance) =>
        base.LogEventsFromTextOutput(
            singleLine,
            singleLine.StartsWith(OutputLines.ForPeople, StringComparison.Ordinal) ? MessageImportance.High : messageImportance);

    protected override bool HandleTaskExecutionErrors()
    {
        try
        {
            File.Delete(Outputs.State);
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            return CannotWrite(exception);
        }

        if (!Log.HasLoggedErrors)
        {
            Report(
                SpecificationRules.InternalError,
                ProjectFile,
                0,
                $"{AutoDevTool} ended with exit code {ExitCode} and said no reason; its inputs are in {Outputs.Inputs}");
        }

        return false;
    }

    /// <summary>Writes down what this run saw, for the next build's decision.</summary>
    private bool Record()
    {
        if (lastSeen is null)
        {
            return true;
        }

        // What the tool wrote is looked at now; the rest as it was before the run, so that an edit during it is not missed.
        var after = Snapshot.Take(Watch(Outputs.Generated), null, DateTime.UtcNow.Ticks, out _);
        var state = lastSeen with
        {
            Locks = after.Locks,
            Generated = after.Generated,
            WaitsForSources = Outputs.WaitForSources,
            Ran = this.ran ? lastSeen.Taken : lastSeen.Ran,
        };
        OrdinaryFile.WriteAllText(Outputs.State, DoorbellStateFile.Format(state));
        return true;
    }
}
