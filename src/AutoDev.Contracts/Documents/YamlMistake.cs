using SharpYaml;

namespace AutoDev.Contracts.Documents;

/// <summary>What the parser says, without the place that its message repeats.</summary>
internal static class YamlMistake
{
    public static string InnerMessage(this YamlException mistake)
    {
        var message = mistake.Message;
        var place = message.IndexOf("): ", StringComparison.Ordinal);
        return (place >= 0 ? message.Substring(place + 3) : message).TrimEnd('.', ' ');
    }
}
