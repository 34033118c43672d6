using System.Globalization;
using System.Text.RegularExpressions;
using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Examples;

/// <summary>One limit on a field.</summary>
internal abstract record FieldRule;

/// <summary><c>required</c>: not null.</summary>
internal sealed record RequiredRule : FieldRule;

/// <summary><c>optional</c>: may be missing.</summary>
internal sealed record OptionalRule : FieldRule;

/// <summary><c>not empty</c>, <c>not blank</c>.</summary>
internal sealed record NotEmptyRule(bool Blank) : FieldRule;

/// <summary><c>1..100</c>, <c>&gt;= 0</c>; null is no limit.</summary>
internal sealed record BoundsRule(CellValue? Least, bool LeastIncluded, CellValue? Most, bool MostIncluded) : FieldRule;

/// <summary><c>max length 50</c>, <c>length 2..10</c>.</summary>
internal sealed record LengthRule(int Least, int? Most) : FieldRule;

/// <summary><c>matches ^[A-Z]+$</c>.</summary>
internal sealed record PatternRule(string Pattern) : FieldRule
{
    public bool IsValid
    {
        get
        {
            try
            {
                _ = new Regex(Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }
}

/// <summary><c>one of A, B</c>.</summary>
internal sealed record ChoiceRule(EquatableArray<CellValue> Choices) : FieldRule;

/// <summary>Reads the limits of a field.</summary>
internal static partial class FieldRules
{
    public const string Forms =
        "required, optional, not empty, not blank, 1..100, >= 0, at least 1, positive, max length 50, min length 2, length 2..50, 2..50 characters, matches ^[A-Z]+$ and one of A, B";

    /// <param name="problem">The part that is none of the forms; empty where all is understood.</param>
    public static IReadOnlyList<FieldRule> Read(string constraint, out string problem)
    {
        var rules = new List<FieldRule>();
        problem = "";
        var rest = constraint.Trim();
        while (rest.Length > 0)
        {
            // A pattern and a choice may hold commas, so they reach to the end.
            var whole = ToTheEnd().IsMatch(rest);
            var end = whole ? -1 : rest.IndexOfAny([',', ';']);
            var part = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? "" : rest[(end + 1)..].Trim();
            if (part.Length == 0 || part is "-")
            {
                continue;
            }

            if (ReadOne(part) is not { } rule)
            {
                problem = part;
                return [];
            }

            rules.Add(rule);
        }

        return rules;
    }

    /// <summary>A plain value in a constraint.</summary>
    public static CellValue? ValueOf(string text) =>
        CellReader.Read(text.Trim()) is var value and not EmptyValue && !CellCondition.IsCondition(value) ? value : null;

    private static FieldRule? ReadOne(string part)
    {
        switch (part.ToUpperInvariant())
        {
            case "REQUIRED" or "NOT NULL" or "MANDATORY":
                return new RequiredRule();
            case "OPTIONAL":
                return new OptionalRule();
            case "NOT EMPTY" or "NON-EMPTY" or "NONEMPTY":
                return new NotEmptyRule(Blank: false);
            case "NOT BLANK" or "NON-BLANK":
                return new NotEmptyRule(Blank: true);
            case "POSITIVE":
                return new BoundsRule(new IntegerValue("0"), LeastIncluded: false, null, MostIncluded: false);
            case "NOT NEGATIVE" or "NON-NEGATIVE":
                return new BoundsRule(new IntegerValue("0"), LeastIncluded: true, null, MostIncluded: false);
        }

        if (Length().Match(part) is { Success: true } length)
        {
            return LengthOf(length);
        }

        if (Pattern().Match(part) is { Success: true } pattern)
        {
            return new PatternRule(pattern.Groups["pattern"].Value.Trim().Trim('`', '/'));
        }

        if (Choice().Match(part) is { Success: true } choice)
        {
            var values = choice.Groups["values"].Value.Trim().TrimStart('[', '(').TrimEnd(']', ')').Split(',').Select(ValueOf).ToList();
            return values.Contains(null) ? null : new ChoiceRule(values.OfType<CellValue>().ToEquatableArray());
        }

        return BoundsOf(part);
    }

    private static LengthRule? LengthOf(Match match)
    {
        static int? Number(Group group) =>
            group.Success && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var (low, high) = (Number(match.Groups["low"]), Number(match.Groups["high"]));
        return match.Groups["side"].Value.ToUpperInvariant() switch
        {
            "MAX" or "MAXIMUM" or "AT MOST" => new LengthRule(0, low),
            "MIN" or "MINIMUM" or "AT LEAST" => low is { } least ? new LengthRule(least, null) : null,
            _ => match.Groups["sign"].Value switch
            {
                "<=" => new LengthRule(0, low),
                "<" => new LengthRule(0, low - 1),
                ">=" => low is { } least ? new LengthRule(least, null) : null,
                ">" => low is { } least ? new LengthRule(least + 1, null) : null,
                _ => low is { } exact ? new LengthRule(exact, high ?? exact) : null,
            },
        };
    }

    private static BoundsRule? BoundsOf(string part)
    {
        part = Words().Replace(part, static match => match.Value.TrimEnd().ToUpperInvariant() switch
        {
            "AT LEAST" or "NOT LESS THAN" or "NO LESS THAN" or "≥" => ">=",
            "AT MOST" or "NOT MORE THAN" or "NO MORE THAN" or "≤" => "<=",
            "MORE THAN" or "GREATER THAN" or "ABOVE" => ">",
            _ => "<",
        });
        part = Between().Replace(part, "${low}..${high}");
        if (part.Split("..") is [var from, var to])
        {
            var included = !to.StartsWith('<');
            return ValueOf(from) is { } least && ValueOf(to.TrimStart('<')) is { } most and not NameValue
                ? new BoundsRule(least, LeastIncluded: true, most, included)
                : null;
        }

        var sign = part.StartsWith(">=", StringComparison.Ordinal) || part.StartsWith("<=", StringComparison.Ordinal) ? part[..2]
            : part[0] is '>' or '<' ? part[..1] : "";
        var value = sign.Length == 0 ? null : ValueOf(part[sign.Length..]);
        return value is null or NameValue ? null
            : sign[0] == '>' ? new BoundsRule(value, sign.Length == 2, null, MostIncluded: false)
            : new BoundsRule(null, LeastIncluded: false, value, sign.Length == 2);
    }

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^(matches|pattern|one of|in)[: ]", Options)]
    private static partial Regex ToTheEnd();

    [GeneratedRegex(@"^(((?<side>max|min|maximum|minimum)\.? ?length|length) *(?<sign><=|>=|<|>)? *(?<low>[0-9]+)( *\.\. *(?<high>[0-9]+))?( characters?)?|(?<side>at most|at least) (?<low>[0-9]+) characters?|(?<low>[0-9]+)( *(\.\.|to|–) *(?<high>[0-9]+))? characters?)$", Options)]
    private static partial Regex Length();

    [GeneratedRegex(@"^(at least|not less than|no less than|≥|at most|not more than|no more than|≤|more than|greater than|above|less than|below) *", Options)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(between +(?<low>[^ ]+) +and|from +(?<low>[^ ]+) +to) +(?<high>[^ ]+)$", Options)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(matches|pattern):? +(?<pattern>.+)$", Options)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(one of|in):? *(?<values>.+)$", Options)]
    private static partial Regex Choice();
}
