using System.Text;

namespace AutoDev.Generators.Contracts;

/// <summary>The folder of a contract's files in the tree of generated ones.</summary>
internal static class SourceFolder
{
    /// <summary>The document's path; where a letter cannot stand in a name, a hash keeps two such paths apart.</summary>
    public static string Of(string file)
    {
        var name = new StringBuilder();
        foreach (var letter in file)
        {
            name.Append(letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '/' ? letter : '_');
        }

        return name.ToString() == file && !file.StartsWith("..", StringComparison.Ordinal) ? file : name.Replace("../", "") + "_" + ShortHash.Of(file);
    }
}
