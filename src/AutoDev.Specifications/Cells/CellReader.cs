using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Reads what stands in a table's cell.</summary>
[Implements("PRP-101-4")]
public static class CellReader
{
    private static readonly string[] ThrowWords = ["throws ", "throw ", "error: ", "error:"];

    /// <param name="raw">As written between the pipes, without the white space around it.</param>
    /// <param name="position">What the cell's column is for.</param>
    public static CellValue Read(string raw, CellPosition position = CellPosition.Plain)
    {
        var text = CellMarkup.Strip(raw.Trim().Replace("\\|", "|"), out var markup);
        if (text.Length == 0)
        {
            return new EmptyValue();
        }

        if (markup == CellMarkupKind.Escaped)
        {
            return new TextValue(text, Quoted: false);
        }

        if (markup == CellMarkupKind.Code)
        {
            return ReadCode(text, position);
        }

        if (position == CellPosition.Result)
        {
            return text is "-" or "–" or "—" ? new EmptyValue() : Failure(text, bang: true) ?? ReadPlain(text);
        }

        return Failure(text, bang: false) ?? ConditionReader.Read(text, position == CellPosition.Condition) ?? ReadPlain(text);
    }

    /// <summary>What a code span says that something gives.</summary>
    internal static CellValue ReadExpected(string code) =>
        code.Trim() is { Length: > 0 } text ? ReadCode(text, CellPosition.Result) : new EmptyValue();

    /// <summary>A value that is no condition.</summary>
    internal static CellValue ReadPlain(string text) =>
        ReadLiteral(text) ?? (CSharpWords.IsQualifiedName(text) ? Name(text) : new TextValue(text, Quoted: false));

    /// <summary>A value that can be nothing but a literal; null where it is a name or bare words.</summary>
    internal static CellValue? ReadLiteral(string text) => text[0] switch
    {
        '"' or '\'' or '“' => QuotedText.Read(text),
        '[' or '{' => StructureReader.Read(text),
        _ => WordValue(text) ?? NumberReader.Read(text) ?? DateReader.Read(text) ?? TimeReader.Read(text) ?? DurationReader.Read(text),
    };

    private static CellValue ReadCode(string text, CellPosition position)
    {
        if (CodeDepth.IsTooDeep(text))
        {
            return new TextValue(text, Quoted: false);
        }

        // A suffix makes a C# literal of a number; outside of code marks "5m" is five minutes.
        var literal = NumberReader.ReadSuffixed(text) ?? ReadLiteral(text);
        if (literal is not null)
        {
            return literal;
        }

        if (CSharpWords.IsQualifiedName(text))
        {
            return Name(text);
        }

        var failure = Failure(text, bang: position == CellPosition.Result);
        return failure ?? ConditionReader.Read(text, position == CellPosition.Condition) ?? new ExpressionValue(text);
    }

    private static CellValue? WordValue(string text)
    {
        if (string.Equals(text, "null", StringComparison.Ordinal))
        {
            return new NullValue();
        }

        if (Is(text, "true") || Is(text, "yes"))
        {
            return new BooleanValue(Value: true);
        }

        return Is(text, "false") || Is(text, "no") ? new BooleanValue(Value: false) : null;
    }

    private static CellValue Name(string text) => IsException(text) ? new ExceptionValue(text) : new NameValue(text);

    private static ExceptionValue? Failure(string text, bool bang)
    {
        if (text[0] == '!' && (bang || IsException(text.Substring(1))))
        {
            var name = text.Substring(1).Trim();
            return CSharpWords.IsQualifiedName(name) ? new ExceptionValue(name) : null;
        }

        foreach (var word in ThrowWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var name = text.Substring(word.Length).Trim().Trim('`');
                return CSharpWords.IsQualifiedName(name) ? new ExceptionValue(name) : null;
            }
        }

        return null;
    }

    private static bool IsException(string text) =>
        text.EndsWith("Exception", StringComparison.Ordinal) && CSharpWords.IsQualifiedName(text);

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
