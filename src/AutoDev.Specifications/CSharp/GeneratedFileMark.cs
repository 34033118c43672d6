namespace AutoDev.Specifications.CSharp;

/// <summary>By what a file that synthesis wrote is known, whoever changed it since: to the tool, and to the compiler.</summary>
public static class GeneratedFileMark
{
    /// <summary>The end of the second line of its header.</summary>
    public const string Words = "written by AutoDev.Build.";

    /// <summary>In bytes or letters: the words stand within so many.</summary>
    public const int Within = 400;
}
