using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes the class that shows an enumeration's members to people and reads them back, by exact text in every culture.</summary>
internal static class EnumerationTextWriter
{
    public static void Write(StyledWriter writer, string type, IReadOnlyList<EnumerationMember> members, string id)
    {
        writer.Line(Documentation.Summary($"Shows and reads values of {type} ({id})."));
        writer.Line($"public static class {type}Text");
        writer.Open();
        WriteShow(writer, type, members, id);
        writer.Line();
        WriteTryParse(writer, type, members);
        writer.Line();
        WriteParse(writer, type, id);
        writer.Close();
    }

    private static void WriteShow(StyledWriter writer, string type, IReadOnlyList<EnumerationMember> members, string id)
    {
        writer.Line(Documentation.Summary("The text that people see."));
        writer.Line(Documentation.Parameter("value", "What to show."));
        writer.Line(Documentation.Returns("The display text."));
        writer.Line(Documentation.Throws("ArgumentOutOfRangeException", "The value is none of the members."));
        writer.Line($"public static string ToDisplayText(this {Identifiers.Escaped(type)} value) => value switch");
        writer.Open();
        foreach (var member in members)
        {
            writer.Line($"{Identifiers.Escaped(type)}.{Identifiers.Escaped(member.Name)} => {CSharpText.Quoted(member.Display ?? member.Name)},");
        }

        writer.Line($"_ => throw new ArgumentOutOfRangeException(nameof(value), value, {CSharpText.Quoted(id + " has no such member.")}),");
        writer.Close(";");
    }

    private static void WriteTryParse(StyledWriter writer, string type, IReadOnlyList<EnumerationMember> members)
    {
        writer.Line(Documentation.Summary("Reads a member's name or its display text."));
        writer.Line(Documentation.Parameter("text", "What to read; upper and lower case differ."));
        writer.Line(Documentation.Parameter("value", "The member, where there is one."));
        writer.Line(Documentation.Returns("Whether the text names a member."));
        writer.Line($"public static bool TryParse(string? text, out {Identifiers.Escaped(type)} value)");
        writer.Open();
        writer.Line("switch (text)");
        writer.Open();
        var taken = new HashSet<string>(members.Select(static member => member.Name), StringComparer.Ordinal);
        foreach (var member in members)
        {
            writer.Line($"case {CSharpText.Quoted(member.Name)}:");
            if (member.Display is { } display && taken.Add(display))
            {
                writer.Line($"case {CSharpText.Quoted(display)}:");
            }

            writer.Line($"\tvalue = {Identifiers.Escaped(type)}.{Identifiers.Escaped(member.Name)};");
            writer.Line("\treturn true;");
        }

        writer.Line("default:");
        writer.Line("\tvalue = default;");
        writer.Line("\treturn false;");
        writer.Close();
        writer.Close();
    }

    private static void WriteParse(StyledWriter writer, string type, string id)
    {
        writer.Line(Documentation.Summary("Reads a member's name or its display text."));
        writer.Line(Documentation.Parameter("text", "What to read; upper and lower case differ."));
        writer.Line(Documentation.Returns("The member."));
        writer.Line(Documentation.Throws("FormatException", "The text names no member."));
        writer.Line($"public static {Identifiers.Escaped(type)} Parse(string text) =>");
        writer.Line($"\tTryParse(text, out var value) ? value : throw new FormatException({CSharpText.Quoted(id + " has no such member.")});");
    }
}
