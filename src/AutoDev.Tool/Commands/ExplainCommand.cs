using System.CommandLine;
using System.Globalization;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Output;
using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev explain ID</c>: everything that is known of one requirement.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "the requirement, such as PRICE-001" };
        var project = ProjectArgument.Create();
        var command = new Command("explain", "Tell everything that is known of one requirement, and what would help it") { id, project };
        command.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation);
            if (inputs is null)
            {
                await Console.Error.WriteLineAsync($"autodev: {problem}");
                return ExitCode.Usage;
            }

            return await ExplainAsync(inputs, result.GetValue(id)!, Console.Out, cancellation);
        });
        return command;
    }

    internal static async Task<int> ExplainAsync(ProjectInputs inputs, string typed, TextWriter output, CancellationToken cancellation)
    {
        var documents = inputs.Specifications.Select(static input => SpecificationFile.Read(input.Path)).ToList();
        var requirements = documents.SelectMany(static document => document.Requirements).ToList();
        var id = RequirementArgument.Resolve(typed, requirements.Select(static requirement => requirement.Id));
        if (requirements.Find(requirement => requirement.Id == id) is not { } found)
        {
            await Console.Error.WriteLineAsync($"autodev: there is no requirement '{id}'; there are {string.Join(", ", requirements.Select(static requirement => requirement.Id))}");
            return ExitCode.Usage;
        }

        var report = await ConfiguredRun.LookAsync(inputs, cancellation);
        WriteText(found, output);
        if (report.Requirements.FirstOrDefault(standing => standing.Id == id) is { } standing)
        {
            output.WriteLine($"stands       {StatusCommand.Word(standing)}, {(standing.Implemented ? "implemented" : "not implemented")}, {(standing.Verified ? "verified" : "not verified")} in this project");
        }

        if (report.Requirements.Any(standing => standing is { Progress: RequirementProgress.ByHand, Implemented: false, Owned: true } && standing.Id == id)
            && (TableAlone.Hint(found) ?? SentencesAlone.Hint(found, requirements)) is { } hint)
        {
            output.WriteLine($"would help   {hint}");
        }

        if (LockReader.ReadFile(inputs).Lock?.Find(id) is { } entry)
        {
            WriteLock(entry, output);
        }

        var lines = PaintedLines.On(output);
        var read = documents.SelectMany(static document => document.Findings).Where(finding => finding.Requirement == id);
        foreach (var finding in read.Concat(report.Findings.Where(finding => finding.Rule.Category == RuleCategory.Models || finding.Requirement == id)))
        {
            lines.Finding(finding, inputs.ProjectFile);
        }

        return ExitCode.Success;
    }

    private static void WriteText(Requirement requirement, TextWriter output)
    {
        output.WriteLine($"{requirement.Id}: {PlainText.Of(requirement.Title)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"place        {requirement.Place.Path}({requirement.Place.Span.From.Line})"));
        output.WriteLine($"revision     {requirement.Revision} (behaviour {requirement.Behaviour})");
        foreach (var statement in requirement.Statements)
        {
            output.WriteLine($"{StrengthWord.Of(statement.Strength).ToLowerInvariant(),-12} {statement.Text}");
        }

        foreach (var criterion in requirement.Criteria)
        {
            output.WriteLine($"criterion    {criterion.Id} {criterion.Text}");
        }

        foreach (var table in requirement.Tables)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"table        {table.Kind.ToString().ToLowerInvariant()}, {table.Rows.Count} rows: {string.Join(", ", table.Columns.Select(static column => column.Name))}"));
        }
    }

    private static void WriteLock(LockEntry entry, TextWriter output)
    {
        if (entry.Open is { } reason)
        {
            output.WriteLine($"open         {reason}");
        }

        foreach (var file in entry.Files)
        {
            output.WriteLine($"file         {file.Path}{(file.Adopted ? " (adopted)" : "")}");
        }

        if (entry.Files.Count > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"written by   tier {entry.Tier}, {entry.Origin}"));
            output.WriteLine($"evidence     {string.Join(", ", entry.Evidence.Select(static piece => piece.Seen.Length == 0 ? piece.Gate : $"{piece.Gate}: {piece.Seen}"))}");
        }
    }
}
