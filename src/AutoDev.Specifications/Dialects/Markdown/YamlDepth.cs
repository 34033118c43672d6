namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Keeps YAML away from its reader that would nest it until the stack ends.</summary>
internal static class YamlDepth
{
    private const int SizeLimit = 64 * 1024;
    private const int DepthLimit = 100;

    /// <summary>Judges by marks alone: brackets that open, dashes in a row, indentation.</summary>
    public static bool IsTooDeep(string yaml)
    {
        var opened = 0;
        var dashes = 0;
        var indent = 0;
        var atStart = true;
        foreach (var character in yaml)
        {
            switch (character)
            {
                case '\n' or '\r':
                    dashes = 0;
                    indent = 0;
                    atStart = true;
                    break;
                case ' ' or '\t' when atStart:
                    indent++;
                    break;
                case '[' or '{':
                    opened++;
                    atStart = false;
                    break;
                case '-' or '?' or ':':
                    dashes++;
                    atStart = false;
                    break;
                default:
                    atStart = false;
                    break;
            }

            if (opened > DepthLimit || dashes > DepthLimit || indent > DepthLimit)
            {
                return true;
            }
        }

        return yaml.Length > SizeLimit;
    }
}
