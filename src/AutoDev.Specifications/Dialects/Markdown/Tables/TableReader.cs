using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown.Tables;

/// <summary>Reads the lines of a pipe table, each cell with its exact place.</summary>
internal static class TableReader
{
    /// <param name="surplus">Takes what is no part of the table: cells that no column owns, rows that are struck through.</param>
    public static TableDraft Read(DocumentText document, StringLineGroup lines, int headerLine, List<Finding> findings, Action<int, int> surplus)
    {
        var header = Cells(document, lines.Lines[headerLine]);
        var delimiters = Cells(document, lines.Lines[headerLine + 1], header.Count);
        var start = SourceLine.Start(document, lines.Lines[headerLine]);
        var end = SourceLine.End(document, lines.Lines[headerLine + 1]);
        if (delimiters.Count != header.Count)
        {
            var line = lines.Lines[headerLine + 1];
            findings.Add(SpecificationRules.MalformedTable.At(
                document.Place(SourceLine.Start(document, line), SourceLine.End(document, line)),
                $"the line under the headings has {delimiters.Count} parts and there are {header.Count} headings. Write one --- for each heading"));
        }

        var rows = new List<RowDraft>(lines.Count - headerLine - 2);
        for (var i = headerLine + 2; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            end = SourceLine.End(document, line);
            var cells = Cells(document, line, header.Count);
            var span = document.Span(SourceLine.Start(document, line), end);
            var struck = cells.Count(IsStruck);
            if (struck > 0 && cells.TrueForAll(static cell => cell.Raw.Length == 0 || IsStruck(cell)))
            {
                surplus(span.Start, end);
                continue;
            }

            if (struck > 0)
            {
                findings.Add(SpecificationRules.MalformedTable.At(
                    new SourcePlace(document.Path, cells.Find(IsStruck).Span),
                    "this cell is struck through and its row is not, so that it still counts. Strike every cell of the row to take it out, or none"));
            }

            if (cells.Count != header.Count)
            {
                findings.Add(SpecificationRules.UnevenRow.At(
                    new SourcePlace(document.Path, span), cells.Count, header.Count, Remedy(cells, header.Count)));
                Fit(document, cells, header.Count, end, surplus);
            }

            rows.Add(new RowDraft(cells, span));
        }

        return new TableDraft(header, rows, document.Span(start, end));
    }

    private static List<CellDraft> Cells(DocumentText document, StringLine line, int expected = 4) =>
        CellSplitter.Split(document, SourceLine.Start(document, line), SourceLine.End(document, line), expected);

    private static bool IsStruck(CellDraft cell) =>
        cell.Raw.Length > 4 && cell.Raw.StartsWith("~~", StringComparison.Ordinal) && cell.Raw.EndsWith("~~", StringComparison.Ordinal);

    private static void Fit(DocumentText document, List<CellDraft> cells, int count, int lineEnd, Action<int, int> surplus)
    {
        while (cells.Count < count)
        {
            cells.Add(new CellDraft("", document.Span(lineEnd, lineEnd), IsMissing: true));
        }

        if (cells.Count > count)
        {
            surplus(cells[count].Span.Start, cells[cells.Count - 1].Span.End);
            cells.RemoveRange(count, cells.Count - count);
        }
    }

    private static string Remedy(List<CellDraft> cells, int count) =>
        cells.Count < count
            ? "Add the missing cells; until then code that was written for this requirement stays as it is"
            : cells.Exists(static cell => cell.Raw.IndexOf('`') >= 0 || cell.Raw.IndexOf('"') >= 0)
                ? @"Remove the cells too many, or write \| for a pipe inside a cell"
                : "Remove the cells too many";
}
