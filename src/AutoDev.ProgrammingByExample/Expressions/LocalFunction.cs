namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// What C# has no word for, as statements: a function beside the member's own statements, or these statements themselves where the
/// member does nothing else.
/// </summary>
/// <param name="Name">Unless something else of the member is named so.</param>
/// <param name="Returns">C# text of its type.</param>
/// <param name="Parameters">Types and names, in the order of the arguments that are no lambdas.</param>
/// <param name="Body">Statements with <c>{0}</c> for the name of the first argument, and <c>{b1}</c> for the body of the second, a lambda over the first parameter.</param>
/// <param name="Using">The namespaces that it needs, with <c>;</c> between them.</param>
internal sealed record LocalFunction(string Name, string Returns, (string Type, string Name)[] Parameters, string Body, string? Using = null);
