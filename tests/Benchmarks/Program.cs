using Benchmarks;
using Benchmarks.Contracts;
using Benchmarks.Projects;
using Benchmarks.Reports;
using Benchmarks.Tier0;

if (args is [ReadingOnce.Argument, var folder])
{
    return ReadingOnce.Run(folder);
}

if (args is [GenerateOnce.Argument, var document, var code])
{
    return GenerateOnce.Run(document, code);
}

if (args is ["tier0", .. var rest])
{
    return await Tier0Report.RunAsync(rest);
}

var name = args is [] ? "all" : args[0];
IBenchmark[] all = [new StartUp(), new Reading(), new ChangedRow(), new HundredTables(), new EmptyBuild(), new ContractCosts()];
var chosen = all.Where(benchmark => name is "all" || benchmark.Name == name).ToList();
if (chosen.Count == 0 || args.Length > 1)
{
    Console.Error.WriteLine($"usage: dotnet run -c Release --project tests/Benchmarks -- [all|tier0|{string.Join('|', all.Select(static benchmark => benchmark.Name))}]");
    return 2;
}

using var workshop = new Workshop();
Console.WriteLine(Machine.Describe());
Console.WriteLine();
Console.WriteLine(Figure.Heading);
foreach (var benchmark in chosen)
{
    await foreach (var figure in benchmark.RunAsync(workshop))
    {
        Console.WriteLine(figure.Row);
    }
}

Console.WriteLine();
Console.WriteLine(Machine.Load());
return 0;
