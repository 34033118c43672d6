using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AutoDev.ProgrammingByExample.Printing;

namespace AutoDev.ProgrammingByExample.Tasks;

/// <summary>What became of a task.</summary>
/// <param name="Outputs">The program's results for the task's inputs; empty where no program is offered.</param>
/// <param name="Time">That the search took.</param>
public sealed record TaskAnswer(string Id, Outcome Outcome, IReadOnlyList<object?> Outputs, TimeSpan Time)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer to one line of a file of tasks, whatever the line holds.</summary>
    public static TaskAnswer ToLine(string line, Effort effort) => ExampleTask.Read(line, out var id, out var complaint) is { } task
        ? To(task, effort)
        : new TaskAnswer(id, new Unsolved(complaint, 0), [], TimeSpan.Zero);

    public static TaskAnswer To(ExampleTask task, Effort effort)
    {
        ArgumentNullException.ThrowIfNull(task);
        var clock = Stopwatch.StartNew();
        var outcome = Synthesizer.Solve(task.Problem, effort);
        var time = clock.Elapsed;
        return new TaskAnswer(task.Id, outcome, outcome is Solved solved ? [.. task.Inputs.Select(solved.Program.Evaluate)] : [], time);
    }

    /// <summary>One line of JSON: <c>{id, status, LANGUAGE, outputs, ambiguity?, doubt?, outlier?, reason?, steps, ms}</c>.</summary>
    public string ToJson(IPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", Id);
            json.WriteString("status", Outcome switch { Solved => "solved", Refused => "refused", _ => "unsolved" });
            json.WriteString(printer.Language, Outcome is Solved solved ? printer.PrintMember(solved.Program) : null);
            WriteValues(json, "outputs", Outputs);
            WriteAmbiguity(json, Outcome switch { Solved found => found.Ambiguity, Refused refused => refused.Ambiguity, _ => null });
            if (Outcome is Solved { Doubt: var doubt })
                json.WriteNumber("doubt", Math.Round(doubt, 3));
            if (((Outcome as Solved)?.Outlier ?? (Outcome as Refused)?.Outlier ?? (Outcome as Unsolved)?.Outlier) is { } outlier)
                WriteOutlier(json, outlier.Example);
            if (((Outcome as Refused)?.Reason ?? (Outcome as Unsolved)?.Reason) is { } reason)
                json.WriteString("reason", reason);
            json.WriteNumber("steps", Outcome.Steps);
            json.WriteNumber("ms", Math.Round(Time.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAmbiguity(Utf8JsonWriter json, Ambiguity? ambiguity)
    {
        if (ambiguity is null)
            return;
        json.WriteStartObject("ambiguity");
        WriteValues(json, "in", ambiguity.Inputs);
        WriteValues(json, "answers", ambiguity.Answers);
        json.WriteEndObject();
    }

    private static void WriteOutlier(Utf8JsonWriter json, Example example)
    {
        json.WriteStartObject("outlier");
        WriteValues(json, "in", example.Inputs);
        json.WritePropertyName("out");
        TaskValue.Write(json, example.Output);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<object?> values)
    {
        json.WritePropertyName(name);
        TaskValue.Write(json, values);
    }
}
