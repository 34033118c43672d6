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
    public static FrontMatter Read(DocumentText document, YamlFrontMatterBlock block, List<Finding> findings)
    {
        var lines = block.Lines;
        if (lines.Count == 0)
        {
            return FrontMatter.Empty;
        }

        var start = SourceLine.Start(lines.Lines[0]);
        var end = SourceLine.End(lines.Lines[lines.Count - 1]);
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(document.Text.Substring(start, end - start));
            stream.Load(reader);
            if (stream.Documents.Count == 0)
            {
                return FrontMatter.Empty;
            }

            if (stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return Read(document, root, start);
            }

            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(start, end), "Front matter is a list of keys and values. Write lines such as namespace: Shop.Pricing"));
        }
        catch (YamlException error)
        {
            var at = start + (int)Math.Min(error.Start.Index, end - start);
            findings.Add(SpecificationRules.BadFrontMatter.At(
                document.Place(at, at), $"The front matter is not YAML: {error.Message.TrimEnd('.')}. Write lines such as namespace: Shop.Pricing"));
        }

        return FrontMatter.Empty;
    }

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

        return new FrontMatter(space, type, keys.ToEquatableArray());
    }
}
