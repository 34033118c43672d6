using System.CommandLine;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev adopt ID</c>: an edited generated file becomes the user's.</summary>
internal static class AdoptCommand
{
    public static Command Create() => EditCommand.Create(
        "adopt",
        "Make a requirement's edited generated files yours: verified now and from now on, never written again",
        EditDecision.AdoptAsync);
}
