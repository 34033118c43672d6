using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Extensions.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Reads the YAML at a document's start.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(DocumentText document, YamlFrontMatterBlock block, List<Finding> findings, List<Prose> prose)
    {
        var lines = block.Lines;
        if (lines.Count == 0)
        {
            return FrontMatter.Empty;
        }

        var start = SourceLine.Start(document, lines.Lines[0]);
        var end = SourceLine.End(document, lines.Lines[lines.Count - 1]);
        var yaml = document.Text.Substring(start, end - start);
        if (YamlDepth.IsTooDeep(yaml))
        {
            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(start, end), "it is too long or nests too deeply"));
            BlockProse.Add(document, start, end, prose);
            return FrontMatter.Empty;
        }

        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(yaml);
            stream.Load(reader);
            if (stream.Documents.Count == 0)
            {
                BlockProse.Add(document, start, end, prose);
                return FrontMatter.Empty;
            }

            if (stream.Documents[0].RootNode is YamlMappingNode root)
            {
                var read = Read(document, root, start);
                KeepRest(document, start, end, read, prose);
                FindMistyped(document, root, read, findings);
                return read;
            }

            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(start, end), "it is no list of keys and values"));
        }
        catch (YamlException error)
        {
            var at = start + (int)Math.Min(error.Start.Index, end - start);
            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(at, at), $"it is not YAML: {error.Message.TrimEnd('.')}"));
        }

        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner says so of some plain scalars that no YAML has.
            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(start, end), "it is not YAML"));
        }

        BlockProse.Add(document, start, end, prose);
        return FrontMatter.Empty;
    }

    /// <summary>Comments are no keys; they stay prose.</summary>
    private static void KeepRest(DocumentText document, int start, int end, FrontMatter read, List<Prose> prose)
    {
        foreach (var key in read.Keys)
        {
            BlockProse.Add(document, start, key.Span.Start, prose);
            start = Math.Max(start, key.Span.End);
        }

        BlockProse.Add(document, start, end, prose);
    }

    private static void FindMistyped(DocumentText document, YamlMappingNode root, FrontMatter read, List<Finding> findings)
    {
        foreach (var (key, value) in read.Keys.Zip(root.Children, static (key, child) => (key, child.Value)))
        {
            if (MistypedKeys.Meant(key, value, read) is { } meant)
            {
                findings.Add(SpecificationRules.BadFrontMatter.At(
                    new SourcePlace(document.Path, key.Span), $"{key.Key} is no key that is known here, and nearly {meant}"));
            }
        }
    }

    private static string? Names(string? path) => path is null ? null : CSharpWords.Unescaped(path);

    private static FrontMatter Read(DocumentText document, YamlMappingNode root, int start)
    {
        string? space = null;
        string? type = null;
        var keys = new List<FrontMatterKey>();
        foreach (var entry in root.Children)
        {
            var key = entry.Key.ToString();
            var from = start + (int)entry.Key.Start.Index;
            var to = start + (int)entry.Value.End.Index;
            var value = entry.Value is YamlScalarNode scalar
                ? scalar.Value ?? ""
                : document.Text.Substring(start + (int)entry.Value.Start.Index, (int)(entry.Value.End.Index - entry.Value.Start.Index)).Trim();
            keys.Add(new FrontMatterKey(key, value, document.Span(from, to)));
            space = string.Equals(key, "namespace", StringComparison.OrdinalIgnoreCase) ? value : space;
            type = string.Equals(key, "type", StringComparison.OrdinalIgnoreCase) ? value : type;
        }

        return new FrontMatter(Names(space), Names(type), keys.ToEquatableArray());
    }
}
