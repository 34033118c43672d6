using System.CommandLine;

namespace AutoDev.Tool.Output;

/// <summary>For whom a command prints.</summary>
internal enum OutputFormat
{
    /// <summary>A person.</summary>
    Text,

    /// <summary>Another program.</summary>
    Json,
}

/// <summary>The option <c>--format</c>, the same on every command that has it.</summary>
internal static class FormatOption
{
    public static Option<OutputFormat> Create() => new("--format")
    {
        Description = "text for people, json for programs",
        DefaultValueFactory = static _ => OutputFormat.Text,
    };
}
