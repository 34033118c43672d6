using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes an enumeration's body.</summary>
internal static class EnumerationWriter
{
    public static void Write(StyledWriter writer, string name, IEnumerable<(string Name, string Summary)> members)
    {
        writer.Line("public enum " + Identifiers.Escaped(name));
        writer.Open();
        var first = true;
        foreach (var (member, summary) in members)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            writer.Line(Documentation.Summary(summary));
            writer.Line(Identifiers.Escaped(member) + ",");
        }

        writer.Close();
    }
}
