using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Package;

public sealed class PackageContents(PackedFeed feed)
{
    private const string Analyzers = "analyzers/dotnet/cs/";

    [Fact]
    public void TheEntriesAreThese()
    {
        // The precompiled copies of tool and task are there where the packing machine could make them; they mirror the IL file by file.
        var entries = Entries(feed.BuildPackage).Where(static entry => !entry.Contains("/net10.0/linux-x64/", StringComparison.Ordinal) && entry != "README.md");

        Assert.Equal(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "AutoDev.EndToEnd.Tests", "Package", "AutoDev.Build.entries.txt")), entries);
    }

    [Fact]
    public void ThePrecompiledToolHasTheFilesOfTheOther()
    {
        var entries = Entries(feed.BuildPackage).ToList();
        var precompiled = entries.Where(static entry => entry.StartsWith("tools/net10.0/linux-x64/", StringComparison.Ordinal)).ToList();
        Assert.SkipUnless(precompiled.Count > 0, "This machine packs no precompiled tool");

        Assert.Equal(
            entries.Where(static entry => entry.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)),
            precompiled.Select(static entry => entry.Replace("/linux-x64/", "/any/", StringComparison.Ordinal)));
    }

    [Fact]
    public void ThePrecompiledTaskLiesBesideAPrecompiledTool()
    {
        var entries = Entries(feed.BuildPackage).ToList();

        Assert.Equal(
            entries.Contains("tools/net10.0/linux-x64/autodev.dll"),
            entries.Contains("tasks/net10.0/linux-x64/AutoDev.Build.dll"));
    }

    [Fact]
    public void NothingOfRoslynOrMSBuildIsBundled()
    {
        foreach (var package in new[] { feed.BuildPackage, feed.ToolPackage })
        {
            Assert.DoesNotContain(Entries(package), static entry =>
                Path.GetFileName(entry).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                || Path.GetFileName(entry) is "Microsoft.Build.dll" or "Microsoft.Build.Framework.dll" or "Microsoft.Build.Utilities.Core.dll" or "Microsoft.Build.Tasks.Core.dll");
        }
    }

    [Fact]
    public void WhatAnAnalyzerNeedsLiesBesideItOrInTheCompiler()
    {
        using var archive = ZipFile.OpenRead(feed.BuildPackage);
        var carried = archive.Entries.Where(static entry => entry.FullName.StartsWith(Analyzers, StringComparison.Ordinal)).ToList();
        var names = carried.Select(static entry => Path.GetFileNameWithoutExtension(entry.FullName)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(
            from entry in carried
            from reference in References(entry)
            where !names.Contains(reference) && reference != "netstandard"
                && !reference.StartsWith("System.", StringComparison.Ordinal) && !reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            select $"{entry.Name} needs {reference}");
    }

    [Fact]
    public void TheTaskNeedsOnlyMSBuild()
    {
        using var archive = ZipFile.OpenRead(feed.BuildPackage);

        Assert.Equal(
            ["Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "netstandard"],
            References(archive.GetEntry("tasks/netstandard2.0/AutoDev.Build.dll")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PackingTwiceGivesTheSameContents()
    {
        var again = feed.NewFolder("again");
        await PackedFeed.PackAsync(again);

        foreach (var package in new[] { feed.BuildPackage, feed.ToolPackage })
        {
            Assert.Equal(Hashes(package), Hashes(Path.Combine(again, Path.GetFileName(package))));
        }
    }

    [Fact]
    public void ItIsADevelopmentDependencyWithALicenceAnIconAndNoDependencies()
    {
        using var archive = ZipFile.OpenRead(feed.BuildPackage);
        using var reader = new StreamReader(archive.GetEntry("AutoDev.Build.nuspec")!.Open());
        var specification = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", specification, StringComparison.Ordinal);
        Assert.Matches("<repository type=\"git\" url=\"https://github.com/autodev-build/autodev\" commit=\"[0-9a-f]{40}\" />", specification);
        Assert.Contains("<license type=\"expression\">MIT</license>", specification, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", specification, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", specification, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Hashes(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(
            static entry => entry.FullName,
            static entry =>
            {
                using var content = entry.Open();
                return Convert.ToHexString(SHA256.HashData(content));
            },
            StringComparer.Ordinal);
    }

    private static List<string> References(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var portable = new PEReader(content);
        var reader = portable.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
