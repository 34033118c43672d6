namespace AutoDev.Specifications.Text;

/// <summary>A place in a document, counted as compilers count.</summary>
/// <param name="Line">From 1; CR LF, LF and CR end a line.</param>
/// <param name="Column">From 1, in UTF-16 code units; a tab is one, an emoji outside the basic plane is two.</param>
public readonly record struct TextPosition(int Line, int Column);
