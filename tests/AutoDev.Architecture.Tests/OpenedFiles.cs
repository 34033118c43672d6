using System.Text.RegularExpressions;

namespace AutoDev.Architecture.Tests;

/// <summary>Whoever opens a pipe that nobody writes waits for ever, so what runs in a build opens files in one place, which looks first.</summary>
public sealed partial class OpenedFiles
{
    private static readonly string[] InBuilds = ["AutoDev.Build", "AutoDev.Synthesis", "AutoDev.Tool", "BuildContract"];

    /// <summary>The place itself, and what is named on a command line, where a pipe is meant.</summary>
    private static readonly string[] Allowed = ["OrdinaryFile.cs", "Tier0Command.cs"];

    [Fact]
    public void AreOpenedInOnePlace() => Assert.Empty(
        from project in InBuilds
        from file in Directory.EnumerateFiles(Path.Combine(ShippingAssemblies.RepositoryRoot, "src", project), "*.cs", SearchOption.AllDirectories)
        where !Allowed.Contains(Path.GetFileName(file), StringComparer.Ordinal)
        from opening in Opening().Matches(File.ReadAllText(file))
        select $"{Path.GetFileName(file)}: {opening.Value}");

    [Theory]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("await File.WriteAllBytesAsync(path)")]
    [InlineData("File.OpenRead(path)")]
    [InlineData("System.IO.File.OpenHandle(path)")]
    [InlineData("new FileStream(path, FileMode.Open)")]
    [InlineData("new StreamReader(path)")]
    [InlineData("new FileInfo(path).OpenRead()")]
    public void AreSeen(string code) => Assert.Matches(Opening(), code);

    [Theory]
    [InlineData("OrdinaryFile.ReadAllText(path)")]
    [InlineData("new StreamReader(stream)")]
    [InlineData("file.Open(path)")]
    [InlineData("File.Exists(path)")]
    public void AreNotSeenInWhatOpensNone(string code) => Assert.DoesNotMatch(Opening(), code);

    [GeneratedRegex(@"\bFile\.(Read|Write|Append|Open|Create(?!SymbolicLink)|Copy)\w*|new FileStream\b|new Stream(Reader|Writer)\((path|file)|\)\.Open(Read|Text|Write)?\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();
}
