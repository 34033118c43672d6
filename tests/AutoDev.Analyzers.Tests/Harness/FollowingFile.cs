namespace AutoDev.Analyzers.Tests.Harness;

/// <summary>A file of the repository that follows from the code.</summary>
internal static class FollowingFile
{
    /// <summary>Compares it; <c>AUTODEV_UPDATE=1</c> writes it anew.</summary>
    public static void AssertIs(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("AUTODEV_UPDATE") == "1")
        {
            File.WriteAllText(Repository.Full(path), expected);
        }

        Assert.True(Repository.Read(path) == expected, $"{path} is not what follows from the catalog of rules. Run these tests with AUTODEV_UPDATE=1 and commit it.");
    }
}
