using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// What people say in almost the same words of a text: which characters are left of it, and what becomes of those behind the first
/// that is written large. Digits and capitals nobody takes for anything else.
/// </summary>
internal static class KindredTexts
{
    private static readonly Operator Lower = TermMaker.Text("lower");

    private static readonly Operator Replace = TermMaker.Text("replace");

    private static readonly Operator[] Tests = [.. CharacterOperators.All.Where(static o => o.Returns is BooleanType)];

    private static readonly Operator[] Filters = [PieceOperators.Letters, PieceOperators.LettersAndDigits, PieceOperators.Capitals, TermMaker.Text("digits")];

    public static IEnumerable<Expression> Of(Expression part) => part switch
    {
        Call { Operator: var test, Arguments: [var character] } when IsOfLetters(test) => Others(character),
        Call { Operator: var filter, Arguments: [var text] } when filter == PieceOperators.Letters || filter == PieceOperators.LettersAndDigits => Others(filter, text),

        // The first letters of words, which rows write large.
        Call { Operator: var filter, Arguments: [var text] } when filter == PieceOperators.Capitals && !IsTitle(text) =>
            [new Call(filter, [new Call(PieceOperators.TitleCase, [text])])],
        Call { Operator: var form, Arguments: [var text] } when form == PieceOperators.Capitalized =>
            [new Call(form, [text is Call { Operator.Name: "lower" } lower ? lower.Arguments[0] : new Call(Lower, [text])]), new Call(PieceOperators.TitleCase, [text])],
        Call { Operator: var form, Arguments: [var text] } when form == PieceOperators.TitleCase =>
            [new Call(PieceOperators.Capitalized, [text]), new Call(PieceOperators.Capitalized, [new Call(Lower, [text])])],
        _ => [],
    };

    private static bool IsTitle(Expression text) => text is Call { Operator: var form } && form == PieceOperators.TitleCase;

    private static bool IsOfLetters(Operator test) => test.Name is "IsLetter" or "IsLetterOrDigit" && Tests.Contains(test);

    private static IEnumerable<Expression> Others(Expression character)
    {
        foreach (var test in Tests)
        {
            var holds = new Call(test, [character]);
            yield return test.Name is "IsWhiteSpace" or "IsDigit" ? new Call(LogicOperators.Not, [holds]) : holds;
        }
    }

    private static IEnumerable<Expression> Others(Operator filter, Expression text)
    {
        foreach (var other in Filters.Where(other => !other.Equals(filter)))
            yield return new Call(other, [text]);
        yield return new Call(Replace, [text, TermMaker.Mark(" "), TermMaker.Mark("")]);
    }
}
