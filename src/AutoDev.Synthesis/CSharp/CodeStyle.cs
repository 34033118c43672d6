using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.CSharp;

/// <summary>What a project's <c>.editorconfig</c> asks of the code that is written into it.</summary>
/// <param name="Indent">One level: spaces or a tab.</param>
/// <param name="FinalNewline">Whether a file ends with a line end.</param>
/// <param name="FileScopedNamespace">Whether a namespace is a line, not a block.</param>
public sealed record CodeStyle(string Indent, bool FinalNewline, bool FileScopedNamespace)
{
    /// <summary>What a file's lines end with on the disk. Code is made, judged and hashed with line feeds, whatever stands here.</summary>
    public string EndOfLine { get; init; } = "\n";

    /// <summary>Whether the code must do with what .NET Standard 2.0 and .NET Framework have.</summary>
    public bool OlderLibrary { get; init; }

    /// <summary>Whether the project has no <c>ArgumentNullException.ThrowIfNull</c>.</summary>
    public bool ChecksNullByHand { get; init; }

    public static CodeStyle Default { get; } = new("    ", FinalNewline: true, FileScopedNamespace: true);

    /// <summary>The style for a file at <paramref name="path"/>; nothing is read but what the caller read.</summary>
    /// <param name="configs">Path and text of each <c>.editorconfig</c> that applies.</param>
    public static CodeStyle For(string path, IEnumerable<(string Path, string Text)> configs)
    {
        var set = AnalyzerConfigSet.Create(configs.Select(static config => AnalyzerConfig.Parse(config.Text, config.Path)).ToList());
        return From(set.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    internal static CodeStyle From(ImmutableDictionary<string, string> options) => new(
        IndentOf(options),
        !Is(options, "insert_final_newline", "false"),
        !Is(options, "csharp_style_namespace_declarations", "block_scoped"))
    {
        EndOfLine = Is(options, "end_of_line", "crlf") ? "\r\n" : "\n",
    };

    private static string IndentOf(ImmutableDictionary<string, string> options)
    {
        if (Is(options, "indent_style", "tab"))
        {
            return "\t";
        }

        return options.TryGetValue("indent_size", out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size is >= 1 and <= 16
                ? new string(' ', size)
                : Default.Indent;
    }

    // Options of code style may carry a severity: block_scoped:warning.
    private static bool Is(ImmutableDictionary<string, string> options, string key, string value) =>
        options.TryGetValue(key, out var text)
        && string.Equals(text.Split(':')[0].Trim(), value, StringComparison.OrdinalIgnoreCase);
}
