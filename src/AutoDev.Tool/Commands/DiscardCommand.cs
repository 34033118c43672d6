using System.CommandLine;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev discard ID</c>: an edit of a generated file gives way to what is generated now.</summary>
internal static class DiscardCommand
{
    public static Command Create() => EditCommand.Create(
        "discard",
        "Throw the edits of a requirement's generated files away and write the files again; where that cannot be done the edits stay",
        EditDecision.DiscardAsync);
}
