namespace AutoDev.Specifications.CSharp;

/// <summary>Skips string and character literals: regular, verbatim, interpolated and raw.</summary>
internal static class LiteralSkipper
{
    // Deeper nesting of interpolations is read as plain text; nobody writes it, and the stack stays small.
    private const int DeepestHole = 32;

    public static bool TrySkip(string source, ref int position, int depth = 0)
    {
        if (source[position] == '\'')
        {
            position = SkipRegular(source, position + 1, '\'');
            return true;
        }

        var quote = position;
        var verbatim = false;
        var interpolated = false;
        while (quote < source.Length && source[quote] is '$' or '@')
        {
            verbatim |= source[quote] == '@';
            interpolated |= source[quote] == '$';
            quote++;
        }

        if (quote >= source.Length || source[quote] != '"')
        {
            return false;
        }

        var quotes = Run(source, quote);
        if (quotes >= 3 && !verbatim)
        {
            position = SkipRaw(source, quote + quotes, quotes);
        }
        else if (interpolated && depth < DeepestHole)
        {
            position = SkipInterpolated(source, quote + 1, verbatim, depth);
        }
        else
        {
            position = verbatim ? SkipVerbatim(source, quote + 1) : SkipRegular(source, quote + 1, '"');
        }

        return true;
    }

    private static int SkipRegular(string source, int position, char end)
    {
        while (position < source.Length && source[position] is not ('\n' or '\r'))
        {
            if (source[position] == end)
            {
                return position + 1;
            }

            position += source[position] == '\\' ? 2 : 1;
        }

        return Math.Min(position, source.Length);
    }

    private static int SkipVerbatim(string source, int position)
    {
        while (position < source.Length)
        {
            if (source[position] != '"')
            {
                position++;
            }
            else if (Run(source, position) >= 2)
            {
                position += 2;
            }
            else
            {
                return position + 1;
            }
        }

        return source.Length;
    }

    private static int SkipRaw(string source, int position, int quotes)
    {
        while (position < source.Length)
        {
            if (source[position] != '"')
            {
                position++;
                continue;
            }

            var run = Run(source, position);
            position += run;
            if (run >= quotes)
            {
                return position;
            }
        }

        return source.Length;
    }

    private static int SkipInterpolated(string source, int position, bool verbatim, int depth)
    {
        var braces = 0;
        while (position < source.Length)
        {
            var current = source[position];
            if (braces == 0 && current == '"')
            {
                if (!verbatim || Run(source, position) < 2)
                {
                    return position + 1;
                }

                position += 2;
            }
            else if (braces == 0 && !verbatim && current is '\n' or '\r')
            {
                return position;
            }
            else if (braces == 0 && !verbatim && current == '\\')
            {
                position += 2;
            }
            else if (braces == 0 && current == '{' && position + 1 < source.Length && source[position + 1] == '{')
            {
                position += 2;
            }
            else if (braces > 0 && TrySkip(source, ref position, depth + 1))
            {
                continue;
            }
            else
            {
                braces += current == '{' ? 1 : current == '}' && braces > 0 ? -1 : 0;
                position++;
            }
        }

        return source.Length;
    }

    private static int Run(string source, int position)
    {
        var end = position;
        while (end < source.Length && source[end] == '"')
        {
            end++;
        }

        return end - position;
    }
}
