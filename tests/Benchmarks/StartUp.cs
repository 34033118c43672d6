using Benchmarks.Processes;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

/// <summary>The tool from its start to its first line of work, beside a program that only says hello.</summary>
internal sealed class StartUp : IBenchmark
{
    private const int Runs = 21;

    public string Name => "startup";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        var project = FirmProject.Built(workshop, "startup", 1, 1);
        var hello = Hello(workshop.NewFolder("hello"));
        var tool = workshop.Tool;
        var (hellos, first, whole) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i <= Runs; i++)
        {
            var peer = WarmDotNet.Run(project.Folder, hello);
            // It says that it begins when it has read its inputs, and begins.
            var nothingDue = WarmDotNet.Run(project.Folder, tool, "build", "--inputs", project.InputsFile).Succeeded();
            if (i > 0)
            {
                hellos.Add(peer.UntilFirstLine);
                first.Add(nothingDue.UntilFirstLine);
                whole.Add(nothingDue.Elapsed);
            }
        }

        var kind = tool.Contains($"{Path.DirectorySeparatorChar}any{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "IL" : "ReadyToRun";
        yield return Figure.OfMilliseconds("a program that says hello: process start to its line", new Sample(hellos));
        yield return Figure.OfMilliseconds($"the tool ({kind}): process start to its **first line of work**", new Sample(first), 120);
        yield return Figure.OfRatio("the tool's first line to hello's", new Sample(first).Median / new Sample(hellos).Median);
        yield return Figure.OfMilliseconds($"the tool ({kind}): a whole run, one requirement, nothing due, process start to exit", new Sample(whole));
    }

    private static string Hello(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Hello.cs"), """System.Console.WriteLine("Hello");""");
        WarmDotNet.Run(folder, "build", "-c", "Release", "-nologo", "-tl:off", "-v:q", "-o", "out").Succeeded();
        return Path.Combine(folder, "out", "Hello.dll");
    }
}
