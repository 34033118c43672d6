namespace AutoDev.Specifications.Tables;

/// <summary>Compares headings with C# names: <c>order total</c> is <c>orderTotal</c> is <c>OrderTotal</c>.</summary>
public static class ColumnName
{
    public static bool Is(string heading, string name)
    {
        var at = 0;
        foreach (var character in heading)
        {
            if (IsJoint(character))
            {
                continue;
            }

            while (at < name.Length && IsJoint(name[at]))
            {
                at++;
            }

            if (at == name.Length || char.ToUpperInvariant(character) != char.ToUpperInvariant(name[at]))
            {
                return false;
            }

            at++;
        }

        return at == name.Length && at > 0;
    }

    private static bool IsJoint(char character) => character is ' ' or '-' or '_' or '@';
}
