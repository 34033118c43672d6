using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Lint;

/// <summary>ADEV0022: the lines that a version control system leaves where it could not merge, which Markdown would read as prose.</summary>
internal static class MergeConflicts
{
    private const string Opening = "<<<<<<< ";
    private const string Closing = ">>>>>>> ";

    /// <summary>One for each conflict that is opened and closed; a document that only shows one of the markers has none.</summary>
    public static IEnumerable<Finding> In(DocumentText document)
    {
        var opened = -1;
        for (int start = 0, next; start < document.Text.Length; start = next)
        {
            next = document.Text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : document.Text.Length;
            if (StartsWith(document.Text, start, Opening))
            {
                opened = start;
            }
            else if (opened >= 0 && StartsWith(document.Text, start, Closing))
            {
                yield return SpecificationRules.MergeConflict.At(document.Place(opened, opened + Opening.Length - 1));
                opened = -1;
            }
        }
    }

    private static bool StartsWith(string text, int at, string marker) => string.CompareOrdinal(text, at, marker, 0, marker.Length) == 0;
}
