using System.Text;

namespace AutoDev.Build;

/// <summary>The file that tells the tool about the project: <c>key=value</c> lines, UTF-8, LF (docs/build-integration.md).</summary>
internal static class InputsFile
{
    /// <param name="lines">As <see cref="Line"/> makes them.</param>
    public static string Format(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A value has no line breaks: MSBuild's lists may, around their elements.</summary>
    public static string Line(string key, string value) => key + "=" + value.Replace("\r", "").Replace('\n', ' ').Trim();
}
