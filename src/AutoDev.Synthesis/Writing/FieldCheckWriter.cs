using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Writing;

/// <summary>Writes one limit of a field as the condition under which it is broken, and the exception that says so.</summary>
internal static class FieldCheckWriter
{
    /// <param name="name">C# text of the parameter.</param>
    /// <param name="subject">What the message speaks of: <c>ORDER-003: quantity</c>.</param>
    /// <returns>Null where the limit makes no sense for the type, or nothing has to be checked.</returns>
    public static (string Broken, string Exception)? Write(FieldRule rule, TypeShape shape, string name, string subject)
    {
        var broken = rule switch
        {
            NotEmptyRule { Blank: true } when shape.Kind == ShapeKind.Text => $"string.IsNullOrWhiteSpace({name})",
            NotEmptyRule when shape.Kind == ShapeKind.Text => shape.Nullable ? $"string.IsNullOrEmpty({name})" : $"{name}.Length == 0",
            NotEmptyRule when CountOf(shape) is { } count => shape.Nullable ? $"{name} is null or {{ {count}: 0 }}" : $"{name}.{count} == 0",
            LengthRule length when shape.Kind == ShapeKind.Text || CountOf(shape) is not null =>
                Length(length, name, shape.Kind == ShapeKind.Text ? "Length" : CountOf(shape)!, shape.Nullable),
            BoundsRule bounds when Ordinal.IsOrdered(shape) => Bounds(bounds, shape, name),
            PatternRule pattern when shape.Kind == ShapeKind.Text => Pattern(pattern, name, shape.Nullable),
            ChoiceRule choice => Choice(choice, shape, name),
            _ => null,
        };
        if (broken is null)
        {
            return null;
        }

        var must = rule switch
        {
            LengthRule => "have " + Describe(rule),
            PatternRule pattern => "match " + pattern.Pattern,
            _ => "be " + Describe(rule),
        };
        var message = CSharpText.Quoted($"{subject} must {must}.");
        var exception = rule is BoundsRule or ChoiceRule
            ? Exceptions.Throw("ArgumentOutOfRangeException", name, message)
            : Exceptions.Throw("ArgumentException", name, message);
        return (broken, exception);
    }

    public static string Describe(FieldRule rule) => rule switch
    {
        RequiredRule => "required",
        NotEmptyRule { Blank: true } => "not blank",
        NotEmptyRule => "not empty",
        LengthRule { Most: null } length => $"length at least {length.Least}",
        LengthRule { Least: 0 } length => $"length at most {length.Most}",
        LengthRule length when length.Most == length.Least => $"length {length.Least}",
        LengthRule length => $"length {length.Least} to {length.Most}",
        BoundsRule { Least: { } least, Most: { } most } bounds => $"{(bounds.LeastIncluded ? "" : "above ")}{WrittenCell.Of(least)} to {(bounds.MostIncluded ? "" : "below ")}{WrittenCell.Of(most)}",
        BoundsRule { Least: { } least } bounds => $"{(bounds.LeastIncluded ? "at least" : "more than")} {WrittenCell.Of(least)}",
        BoundsRule { Most: { } most } bounds => $"{(bounds.MostIncluded ? "at most" : "less than")} {WrittenCell.Of(most)}",
        PatternRule pattern => "matches " + pattern.Pattern,
        ChoiceRule choice => "one of " + string.Join(", ", choice.Choices.Select(WrittenCell.Of)),
        _ => "",
    };

    private static string? CountOf(TypeShape shape) => shape.Kind != ShapeKind.Sequence ? null
        : shape.Name.EndsWith("[]", StringComparison.Ordinal) || shape.Name.Contains("ImmutableArray<", StringComparison.Ordinal) ? "Length"
        : shape.Name.Contains("IEnumerable<", StringComparison.Ordinal) ? null
        : "Count";

    private static string Length(LengthRule rule, string name, string property, bool nullable)
    {
        var test = (rule.Least, rule.Most) switch
        {
            (0, { } most) => $"> {most}",
            ({ } least, null) => $"< {least}",
            ({ } least, { } most) when least == most => $"not {most}",
            ({ } least, { } most) => $"< {least} or > {most}",
        };
        return nullable ? $"{name} is {{ {property}: {test} }}"
            : test.StartsWith("not", StringComparison.Ordinal) ? $"{name}.{property} != {rule.Most}"
            : test.Contains(" or ", StringComparison.Ordinal) ? $"{name}.{property} is {test}"
            : $"{name}.{property} {test}";
    }

    private static string? Bounds(BoundsRule rule, TypeShape shape, string name)
    {
        var least = rule.Least is null ? null : CSharpLiteral.Of(rule.Least, shape).Text;
        var most = rule.Most is null ? null : CSharpLiteral.Of(rule.Most, shape).Text;
        if (least is "" || most is "")
        {
            return null;
        }

        if (shape.Kind is ShapeKind.Double or ShapeKind.Single)
        {
            // Said the other way round: what is no number keeps no bound.
            var ends = new[] { least is null ? null : $"{(rule.LeastIncluded ? ">=" : ">")} {least}", most is null ? null : $"{(rule.MostIncluded ? "<=" : "<")} {most}" };
            var kept = string.Join(" and ", ends.OfType<string>());
            return shape.Nullable ? $"{name} is not (null or ({kept}))" : ends.Contains(null) ? $"{name} is not {kept}" : $"{name} is not ({kept})";
        }

        var low = least is null ? null : $"{(rule.LeastIncluded ? "<" : "<=")} {least}";
        var high = most is null ? null : $"{(rule.MostIncluded ? ">" : ">=")} {most}";
        var parts = new[] { low, high }.OfType<string>().ToList();
        return Ordinal.IsConstant(shape) && (parts.Count == 2 || shape.Nullable) ? $"{name} is {string.Join(" or ", parts)}"
            : string.Join(" || ", parts.Select(part => $"{name} {part}"));
    }

    private static string Pattern(PatternRule rule, string name, bool nullable)
    {
        const string Regex = "System.Text.RegularExpressions.Regex";

        // In .NET $ also matches before a line end that the text ends with, which nobody means.
        var pattern = rule.Pattern.EndsWith('$') && !rule.Pattern.EndsWith("\\$", StringComparison.Ordinal) ? rule.Pattern[..^1] + @"\z" : rule.Pattern;
        var match = $"!global::{Regex}.IsMatch({name}, {CSharpText.Quoted(pattern)}, global::{Regex}Options.CultureInvariant, TimeSpan.FromSeconds(1))";
        return nullable ? $"{name} is not null && {match}" : match;
    }

    private static string? Choice(ChoiceRule rule, TypeShape shape, string name)
    {
        var literals = rule.Choices.Select(value => CSharpLiteral.Of(value, shape)).ToList();
        if (literals.Exists(static literal => !literal.Fits) || !Ordinal.IsConstant(shape))
        {
            return null;
        }

        var allowed = literals.ConvertAll(static literal => literal.Text);
        if (shape.Nullable)
        {
            allowed.Insert(0, "null");
        }

        return allowed.Count == 1 ? $"{name} is not {allowed[0]}" : $"{name} is not ({string.Join(" or ", allowed)})";
    }
}
