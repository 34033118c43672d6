namespace AutoDev.Specifications.CSharp;

/// <summary>Compares names as people write them: <c>order total</c> is <c>orderTotal</c> is <c>OrderTotal</c>.</summary>
public static class WrittenName
{
    /// <summary>Whether they differ in nothing but case, spaces and punctuation.</summary>
    public static bool Same(string left, string right)
    {
        var (at, any) = (0, false);
        foreach (var character in left)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }

            while (at < right.Length && !char.IsLetterOrDigit(right[at]))
            {
                at++;
            }

            if (at == right.Length || char.ToUpperInvariant(character) != char.ToUpperInvariant(right[at]))
            {
                return false;
            }

            at++;
            any = true;
        }

        while (at < right.Length && !char.IsLetterOrDigit(right[at]))
        {
            at++;
        }

        return any && at == right.Length;
    }

    /// <summary>The same for all names that are the same.</summary>
    public static string Folded(string name) => new string([.. name.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
}
