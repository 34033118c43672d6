namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>How tightly a piece of C# binds, loosest first.</summary>
internal enum Precedence
{
    Lambda,
    Conditional,
    Or,
    And,
    BitOr,
    BitXor,
    BitAnd,
    Equality,
    Relational,
    Shift,
    Additive,
    Multiplicative,
    Switch,
    Range,
    Unary,
    Primary,
}

/// <summary>
/// How an operator is written in C#: text with holes <c>{0}</c>, <c>{1}</c>. A hole before <c>.</c>, <c>[</c> or <c>(</c> asks for a
/// primary expression; one between brackets, or after a comma, takes any; others take what binds tighter than the whole
/// (the first hole: at least as tight). A hole with a letter is a name that no parameter of the member has.
/// </summary>
/// <param name="Using">The namespace that the text needs, if it is not <c>System</c>; several with <c>;</c> between them.</param>
internal sealed record Notation(string Text, Precedence Precedence, string? Using = null)
{
    public static Notation Infix(string symbol, Precedence precedence) => new($"{{0}} {symbol} {{1}}", precedence);

    public static Notation Primary(string text) => new(text, Precedence.Primary);

    public static Notation Linq(string text) => new(text, Precedence.Primary, "System.Linq");
}
