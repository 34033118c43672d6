using System.CommandLine;
using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing;
using AutoDev.ProgrammingByExample.Tasks;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev tier0 TASKS.jsonl</c>: programs from tables of examples, without a project.</summary>
[Implements("PRP-302-5")]
internal static class Tier0Command
{
    public static Command Create()
    {
        var tasks = new Argument<string>("tasks")
        {
            Description = "a file with one task a line: {\"id\", \"params\": [{\"name\", \"type\"}], \"returns\", \"examples\": [{\"in\", \"out\"}], \"inputs\"?}; - reads them from the standard input",
        };
        var work = new Option<string>("--work") { Description = "how much work one task may take: default ends within about 2 s, deep within about 60 s", DefaultValueFactory = static _ => "default" };
        work.AcceptOnlyFromAmong("default", "deep");
        var language = new Option<string>("--language") { Description = "the language to write the programs in", DefaultValueFactory = static _ => Printers.All[0].Language };
        language.AcceptOnlyFromAmong([.. Printers.All.Select(static printer => printer.Language)]);
        var command = new Command("tier0", "Find programs for tables of examples, one line of JSON for each, without a project") { tasks, work, language };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(tasks)!, result.GetValue(work) is "deep" ? Effort.Deep : Effort.Build, Printers.All.First(printer => printer.Language == result.GetValue(language)), Console.Out, cancellation));
        return command;
    }

    internal static async Task<int> RunAsync(string path, Effort effort, IPrinter printer, TextWriter output, CancellationToken cancellation)
    {
        if (path is not "-" && !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"autodev: there is no file '{path}'");
            return ExitCode.Usage;
        }

        using var reader = path is "-" ? Console.In : new StreamReader(path);
        // As many at once as there are cores, and the answers in the order of the lines.
        using var cores = new SemaphoreSlim(Environment.ProcessorCount);
        var running = new Queue<Task<TaskAnswer>>();
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                await cores.WaitAsync(cancellation);
                running.Enqueue(Task.Run(() => Answer(line, effort, cores), cancellation));
            }

            while (running.TryPeek(out var first) && first.IsCompleted)
            {
                await output.WriteLineAsync((await running.Dequeue()).ToJson(printer));
            }
        }

        while (running.TryDequeue(out var next))
        {
            await output.WriteLineAsync((await next).ToJson(printer));
        }

        return ExitCode.Success;
    }

    private static TaskAnswer Answer(string line, Effort effort, SemaphoreSlim cores)
    {
        try
        {
            return TaskAnswer.ToLine(line, effort);
        }
        finally
        {
            cores.Release();
        }
    }
}
