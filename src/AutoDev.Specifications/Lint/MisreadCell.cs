using System.Text.RegularExpressions;
using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;

namespace AutoDev.Specifications.Lint;

/// <summary>What one cell looks like beside what it is read as. What is marked as text, by quotes, code marks or a backslash, is text.</summary>
internal static class MisreadCell
{
    private const string ExceptionSuffix = "Exception";

    private const int MostTypingErrors = 2;

    private static readonly Regex Range = new(@"^-?\d[\d.,]*\s*-\s*\d[\d.,]*$", RegexOptions.CultureInvariant);

    private static readonly Regex Words = new(
        @"^(up to|at least|at most|more than|less than|no more than|no less than|over|under|above|below|from|between|>|<)\s*[-+]?\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Rest = new(
        @"^(otherwise|else|any ?(thing|one|body)? ?(else|other)|every ?(thing|one|body)? (else|other)|(all|any) others?|(all )?the (others|rest)|\*\s*\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Gap = new(@"^(tbd|tbc|todo|fixme|t\.b\.d\.|\?+|\.{2,}|…|_+|x{3,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Alternatives = new(@"^[\w.]+(\s+(or|/)\s+[\w.]+)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex OtherThanThousands = new(@"(?<!\d),|,(?!\d{3}(?!\d))", RegexOptions.CultureInvariant);

    private static readonly Regex OtherThanDecimals = new(@"(?<!\d),|,(?!\d)|(?<!\.)\.(?!\.)", RegexOptions.CultureInvariant);

    private static readonly char[] Signs = ['<', '>', '=', '≤', '≥', '≠'];

    private static readonly char[] Operators = ['*', '/', '+', '-', '%', '×', '÷'];

    /// <summary>Null where the cell is what it looks like.</summary>
    /// <param name="type">What a signature says that the column holds; null where none says anything.</param>
    public static Misreading? Of(Table table, int row, int column, string? type)
    {
        var cell = table.Rows[row].Cells[column];
        var isResult = column == table.ResultColumn;
        switch (cell.Value)
        {
            case EmptyValue when !isResult && type is null && cell is { Raw.Length: 0, IsMissing: false }:
                return Misreading.Nothing;
            case IntegerValue { Digits: var digits } when type is null && IsCode(cell.Raw):
                return Misreading.Code(cell.Raw, digits);
            case TextValue { Quoted: false, Text: { Length: > 0 } text } when cell.Raw[0] is not ('\\' or '`'):
                return Placeholder(text)
                    ?? (isResult ? OfResult(table, column, text) : OfInput(table, row, text, IsText(type)));
            case TextValue { Quoted: false, Text: var code } when CodeDepth.IsTooDeep(code):
                return Misreading.DeepCode;
            case NameValue { Name: var name } when cell.Raw[0] != '`':
                return Placeholder(name) ?? (isResult ? Failure(name) : Rest.IsMatch(name) ? Misreading.Otherwise : null);
            default:
                return null;
        }
    }

    private static Misreading? Placeholder(string text) => text.Length <= 10 && Gap.IsMatch(text) ? Misreading.Placeholder : null;

    private static Misreading? OfInput(Table table, int row, string text, bool isText)
    {
        if (Rest.IsMatch(text))
        {
            return Misreading.Otherwise;
        }

        if (!isText && ((Array.IndexOf(Signs, text[0]) >= 0 && text.Any(char.IsDigit)) || Range.IsMatch(text) || Words.IsMatch(text)))
        {
            return WithoutCommas(text) ?? Misreading.Condition;
        }

        if (!isText && text.IndexOf("..", StringComparison.Ordinal) >= 0 && WithoutCommas(text) is { } range)
        {
            return range;
        }

        // What is made of a text repeats its words; what is decided by one of several does not.
        var items = ItemsOf(text);
        return items.Count > 1 && !items.Exists(item => table.Rows[row].Cells[table.ResultColumn!.Value].Raw.IndexOf(item, StringComparison.OrdinalIgnoreCase) >= 0)
            ? Misreading.OneOf(string.Join(", ", items))
            : null;
    }

    /// <summary>Where nothing but a comma in a number keeps the text from being a condition.</summary>
    private static Misreading? WithoutCommas(string text)
    {
        if (text.IndexOf(',') < 0)
        {
            return null;
        }

        var whole = OtherThanThousands.IsMatch(text) ? null : text.Replace(",", "");
        var part = OtherThanDecimals.IsMatch(text) ? null : text.Replace(',', '.');
        return (IsCondition(whole), IsCondition(part)) switch
        {
            (true, true) => Misreading.CommaInCondition($"{whole}, or {part} where the comma parts the decimals"),
            (true, _) => Misreading.CommaInCondition(whole!),
            (_, true) => Misreading.CommaInCondition(part!),
            _ => null,
        };

        static bool IsCondition(string? text) => text is not null && CellCondition.IsCondition(CellReader.Read(text, CellPosition.Condition));
    }

    private static Misreading? OfResult(Table table, int column, string text)
    {
        var at = text.IndexOfAny(Operators);
        return at > 0
            && Array.IndexOf(Operators, text[text.Length - 1]) < 0
            && table.Columns.Where((_, other) => other != column).Any(input => Mentions(text, input.Name))
                ? Misreading.Formula(text)
                : null;
    }

    // A hyphen without spaces belongs to a word.
    private static bool Mentions(string text, string name) => name.Length > 0 && Regex.IsMatch(
        text, $@"(?<!\w){Regex.Escape(name)}(?!\w)(\s*[*/+%×÷]|\s-\s)|([*/+%×÷]\s*|\s-\s)(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // One word each, with commas or words for "or" between them; a sentence is none.
    private static List<string> ItemsOf(string text)
    {
        var items = Alternatives.IsMatch(text)
            ? Regex.Split(text, @"\s+(?:or|/)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)
            : text.Split(',');
        var words = items.Select(static item => item.Trim()).ToList();
        return words.TrueForAll(CSharpWords.IsQualifiedName) ? words : [];
    }

    private static Misreading? Failure(string name)
    {
        if (name.Length <= ExceptionSuffix.Length)
        {
            return null;
        }

        for (var length = ExceptionSuffix.Length - 1; length <= ExceptionSuffix.Length + 1 && length < name.Length; length++)
        {
            var suffix = name.Substring(name.Length - length);
            if (char.IsUpper(suffix[0]) && EditDistance.Between(suffix, ExceptionSuffix, MostTypingErrors + 1) is > 0 and <= MostTypingErrors)
            {
                return Misreading.Exception(name.Substring(0, name.Length - length) + ExceptionSuffix);
            }
        }

        return null;
    }

    private static bool IsCode(string raw) => raw.Length > 1 && raw[0] == '0' && raw.All(static character => character is >= '0' and <= '9');

    private static bool IsText(string? type) =>
        type is not null && CSharpTypes.Simple(CSharpTypes.NotNull(type)) is "string" or "String" or "object" or "Object";
}
