using AutoDev.Specifications.CSharp;

namespace AutoDev.Specifications.Tables;

/// <summary>Tells the headings that only mark a result from those that name it.</summary>
public static class ResultHeading
{
    private static readonly HashSet<string> Nameless = new(StringComparer.Ordinal) { "RESULT", "EXPECTED", "OUTPUT", "THEN", "" };

    /// <summary>Whether a member that follows from the table takes its name from the requirement's title.</summary>
    public static bool IsNameless(string heading) => Nameless.Contains(WrittenName.Folded(heading));
}
