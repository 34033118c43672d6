using System.Text.Json;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Tool.Output;

/// <summary>Documents and requirements as JSON.</summary>
internal static class RequirementJson
{
    public static void Write(Utf8JsonWriter json, SpecificationDocument document)
    {
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        json.WriteString("dialect", document.Dialect);
        json.WriteStartArray("requirements");
        foreach (var requirement in document.Requirements)
        {
            Write(json, requirement);
        }

        json.WriteEndArray();
        json.WriteStartArray("prose");
        foreach (var prose in document.Prose)
        {
            json.WriteStartObject();
            WritePlace(json, prose.Span);
            json.WriteString("text", prose.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in document.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        if (finding.Place is { } place)
        {
            json.WriteString("path", place.Path);
            WritePlace(json, place.Span);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id", requirement.Id);
        json.WriteString("title", requirement.Title);
        json.WriteString("strength", StrengthWord.Of(requirement.Strength));
        json.WriteString("status", requirement.Status.ToString().ToLowerInvariant());
        json.WriteString("revision", requirement.Revision.Value);
        json.WriteString("behaviour", requirement.Behaviour.Value);
        WritePlace(json, requirement.Place.Span);
        json.WriteStartArray("statements");
        foreach (var statement in requirement.Statements)
        {
            json.WriteStartObject();
            json.WriteString("strength", StrengthWord.Of(statement.Strength));
            json.WriteString("text", statement.Text);
            WritePlace(json, statement.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCriteria(json, requirement.Criteria);
        json.WriteStartArray("tables");
        foreach (var table in requirement.Tables)
        {
            Write(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCriteria(Utf8JsonWriter json, EquatableArray<Criterion> criteria)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Id);
            json.WriteString("text", criterion.Text);
            WritePlace(json, criterion.Span);
            WriteCriteria(json, criterion.Criteria);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("kind", table.Kind.ToString().ToLowerInvariant());
        WritePlace(json, table.Span);
        if (table.ResultColumn is { } result)
        {
            json.WriteString("result", table.Columns[result].Name);
        }

        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStringValue(column.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells)
            {
                json.WriteStringValue(cell.Raw);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("line", span.From.Line);
        json.WriteNumber("column", span.From.Column);
    }
}
