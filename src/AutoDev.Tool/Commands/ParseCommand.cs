using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Manifest;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev parse PATH…</c>: what the reader understood of a document, and what is wrong with it.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = $"documents, or folders that are searched for {string.Join(", ", SpecificationReader.FilePatterns)}",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = FormatOption.Create();
        var command = new Command("parse", "Show which requirements a document holds, with their parts and places") { paths, format };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(format), Console.Out));
        return command;
    }

    internal static int Run(IReadOnlyList<string> paths, OutputFormat format, TextWriter output)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(SpecificationReader.FilePatterns
                    .SelectMany(pattern => Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                Console.Error.WriteLine($"autodev: there is no file or folder '{path}'");
                return ExitCode.Usage;
            }
        }

        var documents = Together(files.ConvertAll(SpecificationFile.Read));
        if (format == OutputFormat.Json)
        {
            WriteJson(documents, output);
        }
        else
        {
            documents.ForEach(document => WriteText(document, output));
        }

        return documents.Exists(static document => document.Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error))
            ? ExitCode.Findings
            : ExitCode.Success;
    }

    /// <summary>Each with what is wrong with it beside the others: an id that two of them use, a link to an id that none has.</summary>
    private static List<SpecificationDocument> Together(List<SpecificationDocument> documents)
    {
        var findings = SpecificationSet.Check(documents).ToLookup(static finding => finding.Place!.Path, StringComparer.Ordinal);
        return documents.ConvertAll(document => document with
        {
            Findings = document.Findings.Concat(findings[document.Path]).OrderBy(static finding => finding.Place?.Span.Start ?? 0).ToEquatableArray(),
        });
    }

    private static void WriteText(SpecificationDocument document, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Path}: {document.Requirements.Count} requirements ({document.Dialect})"));
        foreach (var requirement in document.Requirements)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {requirement.Place.Span.From.Line,5}  {requirement.Id,-14} {StrengthWord.Of(requirement.Strength),-10} {PlainText.Of(requirement.Title)}{Parts(requirement)}"));
        }

        foreach (var finding in document.Findings)
        {
            output.WriteLine(CanonicalDiagnostic.Format(finding, document.Path));
        }
    }

    private static string Parts(Requirement requirement)
    {
        var parts = new[]
        {
            Count(requirement.Criteria.Count, "criterion", "criteria"),
            Count(requirement.Scenarios.Count, "scenario", "scenarios"),
            Count(requirement.Tables.Count, "table", "tables"),
            Count(requirement.InlineExamples.Count, "example", "examples"),
            Count(requirement.Fences.Count, "fence", "fences"),
            Count(requirement.StateDiagrams.Count, "diagram", "diagrams"),
            Count(requirement.EnumerationMembers.Count, "member", "members"),
        };
        var said = string.Join(", ", parts.Where(static part => part.Length > 0));
        return said.Length == 0 ? "" : $" [{said}]";
    }

    private static string Count(int number, string one, string many) => number switch
    {
        0 => "",
        1 => $"1 {one}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {many}"),
    };

    private static void WriteJson(IReadOnlyList<SpecificationDocument> documents, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOutput.Options))
        {
            json.WriteStartArray();
            foreach (var document in documents)
            {
                RequirementJson.Write(json, document);
            }

            json.WriteEndArray();
        }

        output.WriteLine(JsonOutput.Text(stream));
    }
}
