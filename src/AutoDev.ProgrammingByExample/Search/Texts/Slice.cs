namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Where in a row's text that stands which is looked for.</summary>
internal readonly record struct Slice(int Row, string Text, int Start, int Length)
{
    public string Wanted => Text.Substring(Start, Length);

    public ReadOnlySpan<char> Before => Text.AsSpan(0, Start);

    public ReadOnlySpan<char> After => Text.AsSpan(Start + Length);
}
