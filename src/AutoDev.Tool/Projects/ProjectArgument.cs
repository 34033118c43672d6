using System.CommandLine;

namespace AutoDev.Tool.Projects;

/// <summary>The argument <c>PROJECT</c>, the same on every command that has it.</summary>
internal static class ProjectArgument
{
    public static Argument<string> Create() => new("project")
    {
        Description = "a project file, or a folder that holds one; this folder where nothing is said",
        DefaultValueFactory = static _ => ".",
    };
}
