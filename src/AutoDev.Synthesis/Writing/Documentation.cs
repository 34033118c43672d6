using System.Text;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Writing;

/// <summary>XML documentation of what is written.</summary>
internal static class Documentation
{
    /// <summary>Id and title: not the statement, so that a reworded sentence leaves the file as it is.</summary>
    public static string SummaryOf(Requirement requirement) =>
        requirement.Title.Length == 0 ? requirement.Id : Sentence(requirement.Id + ": " + requirement.Title);

    public static string Summary(string text) => $"/// <summary>{Escaped(text)}</summary>";

    public static string Parameter(string name, string text) => $"/// <param name=\"{name.TrimStart('@')}\">{Escaped(text)}</param>";

    public static string Returns(string text) => $"/// <returns>{Escaped(text)}</returns>";

    public static string Throws(string type, string text) => $"/// <exception cref=\"{type}\">{Escaped(text)}</exception>";

    public static string Sentence(string text)
    {
        text = text.Trim();
        return text.Length == 0 || text[^1] is '.' or '?' or '!' or ':' ? text : text + ".";
    }

    /// <summary>As text of an XML element on one line: what XML forbids is left out, what it reserves is escaped.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            result.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' => "",
                _ when !CSharpText.IsPlain(c) => " ",
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }
}
