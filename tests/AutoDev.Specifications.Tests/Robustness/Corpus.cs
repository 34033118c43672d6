using System.Text;

namespace AutoDev.Specifications.Tests.Robustness;

public sealed class Corpus
{
    [Fact]
    public void IsReadWithoutExceptionAndWithSoundSpans()
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(folder), $"There is no corpus at {folder}; AUTODEV_CORPUS names another place.");

        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            SpecificationReader.Read(file, bytes);
            Soundness.Check(Encoding.UTF8.GetString(bytes));
            count++;
        }

        Assert.True(count > 0, $"{folder} holds no Markdown.");
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("AUTODEV_CORPUS") is { Length: > 0 } told)
        {
            return told;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "AutoDev.Build.sln")))
        {
            root = root.Parent;
        }

        return Path.GetFullPath(Path.Combine(root?.FullName ?? ".", "..", "shared", "corpus"));
    }
}
