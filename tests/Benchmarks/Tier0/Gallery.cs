using System.Text;
using System.Text.Json;
using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing;
using AutoDev.ProgrammingByExample.Tasks;

namespace Benchmarks.Tier0;

/// <summary>Small tables of our own with the code that is written for them, to be read by people.</summary>
internal static class Gallery
{
    public static string Write()
    {
        var text = new StringBuilder();
        foreach (var line in Repository.Lines("tests/Benchmarks/Tier0/gallery.jsonl").Where(static line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var answer = TaskAnswer.ToLine(line, Effort.Build);
            if (answer.Outcome is not Solved solved)
            {
                Console.Error.WriteLine($"'{answer.Id}' of the gallery has no program: {answer.ToJson(Printers.All[0])}");
                continue;
            }

            text.Append('\n').Append(Table(document.RootElement)).Append("\n```csharp\n").Append(Printers.All[0].PrintMember(solved.Program)).Append("\n```\n");
        }

        return text.ToString();
    }

    private static string Table(JsonElement task)
    {
        var names = task.GetProperty("params").EnumerateArray().Select(static parameter => parameter.GetProperty("name").GetString()!).Append("result").ToList();
        var rows = task.GetProperty("examples").EnumerateArray()
            .Select(static row => row.GetProperty("in").EnumerateArray().Append(row.GetProperty("out")).Select(static cell => cell.GetRawText()));
        return $"{Row(names)}{Row(names.Select(static _ => "---"))}{string.Concat(rows.Select(Row))}";
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
