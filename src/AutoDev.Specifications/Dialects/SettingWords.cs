namespace AutoDev.Specifications.Dialects;

/// <summary>
/// Words above sentences, a list's lead-in or a heading inside a requirement. "The following limits apply:" says nothing that they do not say themselves;
/// "For gifts:" and "Former rule" say where they hold, which nobody can tell from the sentences.
/// </summary>
internal static class SettingWords
{
    private static readonly HashSet<string> Neutral = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "acceptance", "all", "an", "and", "applies", "apply", "are", "argument", "arguments", "as", "be", "behavior", "behaviour", "below", "bound", "boundaries",
        "bounds", "business", "check", "checks", "constraint", "constraints", "criteria", "criterion", "definition", "description", "detail", "details", "following", "follows",
        "general", "hold", "holds", "input", "inputs", "is", "it", "its", "limit", "limits", "must", "note", "notes", "of", "or", "output", "outputs", "overview", "parameter",
        "parameters", "range", "ranges", "requirement", "requirements", "restriction", "restrictions", "result", "results", "rule", "rules", "shall", "should",
        "specification", "statement", "statements", "summary", "that", "the", "their", "these", "this", "to", "valid", "validation", "validations", "validity", "value",
        "values", "which",
    };

    /// <param name="title">Of the requirement: its words say nothing new.</param>
    public static bool AreNeutral(string words, string title)
    {
        var said = Words(title).ToList();
        return Words(words).All(word => Neutral.Contains(word) || said.Exists(other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return text.Substring(start, i - start);
            }
            else
            {
                i++;
            }
        }
    }
}
