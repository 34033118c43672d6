using AutoDev.Contracts;
using Benchmarks.Processes;

namespace Benchmarks.Contracts;

/// <summary>
/// Reads a document and writes its code to a folder in a process of its own, as the peers do. Nobody has to use it so: what it costs in the
/// compiler is measured there.
/// </summary>
internal static class GenerateOnce
{
    public const string Argument = "generate-once";

    public const string Runtime = "Runtime";

    public static int Run(string document, string folder)
    {
        var settings = new ContractSettings("Acme.Api", ContractParts.Models | ContractParts.Client);
        Write(folder, ContractGenerator.Generate(File.ReadAllText(document), settings).Files);
        Write(Path.Combine(folder, Runtime), RuntimeSources.Common);
        return 0;
    }

    public static MeasuredRun Measure(CorpusContract contract, string folder)
    {
        var run = MeasuredProcess.Run(folder, "dotnet", typeof(GenerateOnce).Assembly.Location, Argument, contract.Path, folder);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException(run.Output);
    }

    private static void Write(string folder, IEnumerable<GeneratedFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Name + ".g.cs"), file.Text);
        }
    }
}
