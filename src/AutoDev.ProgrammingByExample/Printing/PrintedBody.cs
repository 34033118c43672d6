namespace AutoDev.ProgrammingByExample.Printing;

/// <summary>The body of a member. Lines end with <c>\n</c>, the outermost are not indented.</summary>
/// <param name="IsExpression">True where <paramref name="Text"/> is one expression, to stand after <c>=></c>; else it is statements.</param>
/// <param name="Usings">The namespaces that the text needs, sorted.</param>
public sealed record PrintedBody(bool IsExpression, string Text, IReadOnlyList<string> Usings);
