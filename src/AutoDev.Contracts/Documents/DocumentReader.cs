namespace AutoDev.Contracts.Documents;

/// <summary>A document's text becomes nodes, by JSON's or by YAML's rules.</summary>
[Implements("PRP-010-5")]
internal static class DocumentReader
{
    /// <summary>What lies deeper is left out and said: no contract that people read nests like that.</summary>
    public const int MostDepth = 200;

    /// <returns>What could be read; null for a text without any value.</returns>
    public static DocumentNode? Read(string text, ContractFindings findings) => IsJson(text)
        ? new JsonReader(text, findings).Read()
        : new YamlReader(text, findings).Read();

    /// <summary>Whatever the file is called: a brace or a bracket begins JSON, which is the stricter and quicker way to read it.</summary>
    public static bool IsJson(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && letter != '\uFEFF')
            {
                return letter is '{' or '[';
            }
        }

        return false;
    }
}
