namespace AutoDev.BuildContract;

/// <summary>Files of a user's project that the task watches and the tool reads.</summary>
internal static class ProjectFiles
{
    /// <summary>The settings file, below the project's folder.</summary>
    public const string Configuration = ".auto-dev/config.toml";

    public static string ConfigurationIn(string projectDirectory) => Path.GetFullPath(Path.Combine(projectDirectory, Configuration));
}
