using AutoDev.Generators.Embedded;
using AutoDev.Generators.Symbols;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators;

/// <summary>What code that speaks of requirements needs to compile, for a compile that has no use for the generator's other work.</summary>
public static class RequirementSources
{
    /// <summary>The attributes, and <c>Req</c> with as many of its constants as matter.</summary>
    /// <param name="constants">Each name in <c>Req</c> with its id.</param>
    /// <returns>Names and texts, as the generator would add them.</returns>
    public static IEnumerable<(string Name, string Text)> Of(IEnumerable<KeyValuePair<string, string>> constants, LanguageVersion language)
    {
        foreach (var (name, text) in EmbeddedSources.All())
        {
            yield return (name, text);
        }

        if (language >= LanguageVersion.CSharp10)
        {
            yield return (GeneratedSources.GlobalUsings, GlobalUsingsEmitter.Text);
        }

        var req = constants.Select(constant => new ReqConstant(constant.Key, constant.Value, "", [], [])).OrderBy(constant => constant.Id, StringComparer.Ordinal);
        yield return (GeneratedSources.Req, ReqEmitter.Write(new ReqClass([.. req])));
    }
}
