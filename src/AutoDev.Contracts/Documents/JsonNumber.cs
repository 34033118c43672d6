namespace AutoDev.Contracts.Documents;

/// <summary>JSON's grammar of numbers.</summary>
internal static class JsonNumber
{
    public static bool Is(string word)
    {
        var at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        var whole = Digits(word, ref at);
        if (whole == 0 || (whole > 1 && word[at - whole] == '0'))
        {
            return false;
        }

        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (Digits(word, ref at) == 0)
            {
                return false;
            }
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at++;
            at += at < word.Length && word[at] is '+' or '-' ? 1 : 0;
            if (Digits(word, ref at) == 0)
            {
                return false;
            }
        }

        return at == word.Length;
    }

    private static int Digits(string word, ref int at)
    {
        var start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
