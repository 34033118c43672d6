using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Tries a record at the ends of its limits: valid values make one, each broken limit is refused.</summary>
internal static class RecordCases
{
    public static EquatableArray<ExampleCase> Of(Increment increment, IReadOnlyList<RecordField> fields)
    {
        var valid = fields.Select(ValidOf).ToList();
        return valid.Contains(null)
            ? TypeCases.Of(increment)
            : [.. Limits(increment, fields, valid.OfType<CellValue>().ToList()), .. TypeCases.Of(increment)];
    }

    /// <summary>What a constructor took is what its members show, as far as examples may read them.</summary>
    public static IEnumerable<ExampleCase> Kept(Increment increment, IReadOnlyList<RecordField> fields, IReadOnlyList<KeptValue> kept)
    {
        var valid = fields.Select(ValidOf).ToList();
        if (valid.Contains(null))
        {
            yield break;
        }

        var values = valid.OfType<CellValue>().ToList();
        for (var i = 0; i < fields.Count; i++)
        {
            if (kept[i].IsReadable)
            {
                yield return new ExampleCase(
                    ExampleKind.Equals,
                    $"{kept[i].Name} is {WrittenCell.Of(values[i])}",
                    $"{Construct(increment, fields, values, i, values[i])}.{Identifiers.Escaped(kept[i].Name)}",
                    CSharpLiteral.GlobalOf(values[i], fields[i].Shape).Text,
                    new SourcePlace(increment.Requirement.Place.Path, fields[i].Field.Row.Span));
            }
        }
    }

    private static IEnumerable<ExampleCase> Limits(Increment increment, IReadOnlyList<RecordField> fields, List<CellValue> valid)
    {
        var path = increment.Requirement.Place.Path;
        for (var i = 0; i < fields.Count; i++)
        {
            var place = new SourcePlace(path, fields[i].Field.Row.Span);
            foreach (var value in Edges(fields[i], valid[i]))
            {
                var call = Construct(increment, fields, valid, i, value);
                yield return new ExampleCase(ExampleKind.Holds, $"{fields[i].Field.Name} may be {WrittenCell.Of(value)}", call + " is not null", "", place);
            }

            foreach (var (value, exception) in Broken(fields[i]))
            {
                var call = Construct(increment, fields, valid, i, value);
                yield return new ExampleCase(
                    ExampleKind.Throws, $"{fields[i].Field.Name} may not be {WrittenCell.Of(value)}", call, Exceptions.Global(exception), place);
            }
        }
    }

    private static string Construct(Increment increment, IReadOnlyList<RecordField> fields, List<CellValue> valid, int changed, CellValue value)
    {
        var arguments = fields.Select((field, i) =>
            $"{field.Parameter}: {CSharpLiteral.GlobalOf(i == changed ? value : valid[i], field.Shape).Text}");
        return $"new {CallWriter.TypeOf(increment)}({string.Join(", ", arguments)})";
    }

    // A value inside every limit; null where only a person can think of one, as for a pattern.
    private static CellValue? ValidOf(RecordField field)
    {
        CellValue?[] candidates =
        [
            field.Default.Length > 0 ? field.Field.Default : null,
            .. field.Rules.OfType<ChoiceRule>().Select(static rule => rule.Choices[0]),
            .. field.Rules.OfType<BoundsRule>().SelectMany(static rule => new[] { Inside(rule, 0), Inside(rule, 1) }),
            field.Shape.Kind switch
            {
                ShapeKind.Text => new TextValue(new string('a', Math.Clamp(field.Rules.OfType<LengthRule>().Select(static r => r.Least).DefaultIfEmpty(1).Max(), 1, 10_000)), Quoted: true),
                ShapeKind.Boolean => new BooleanValue(true),
                ShapeKind.Enumeration when field.Shape.Members.Count > 0 => new NameValue(field.Shape.Members[0]),
                ShapeKind.Date or ShapeKind.DateTime => new DateValue("2000-01-01"),
                ShapeKind.Time => new TimeValue("12:00"),
                ShapeKind.Duration => new DurationValue(TimeSpan.FromMinutes(1)),
                ShapeKind.Sequence => new ListValue([]),
                _ => new IntegerValue("1"),
            },
        ];
        return candidates.OfType<CellValue>().FirstOrDefault(value =>
            CSharpLiteral.Of(value, field.Shape).Fits && field.Rules.All(rule => Keeps(rule, value, field.Shape) == true));
    }

    private static IEnumerable<CellValue> Edges(RecordField field, CellValue valid) => field.Rules.OfType<BoundsRule>()
        .SelectMany(static rule => new[] { rule.LeastIncluded ? rule.Least : null, rule.MostIncluded ? rule.Most : null })
        .OfType<CellValue>()
        .DefaultIfEmpty(valid)
        .Where(value => CSharpLiteral.Of(value, field.Shape).Fits && field.Rules.All(rule => Keeps(rule, value, field.Shape) == true));

    private static IEnumerable<(CellValue Value, string Exception)> Broken(RecordField field)
    {
        var values = field.Rules.SelectMany(rule => rule switch
        {
            BoundsRule { Least: { } least } bounds => [(Moved(least, -1), "ArgumentOutOfRangeException"), (bounds.Most is { } m ? Moved(m, 1) : null, "ArgumentOutOfRangeException")],
            BoundsRule { Most: { } most } => [(Moved(most, 1), "ArgumentOutOfRangeException")],
            NotEmptyRule when field.Shape.Kind == ShapeKind.Text => [(new TextValue("", Quoted: true), "ArgumentException")],
            NotEmptyRule => [(new ListValue([]), "ArgumentException")],
            LengthRule { Most: { } most and < 10_000 } when field.Shape.Kind == ShapeKind.Text => [(new TextValue(new string('a', most + 1), Quoted: true), "ArgumentException")],
            _ => Array.Empty<(CellValue?, string)>(),
        });
        foreach (var (value, exception) in values)
        {
            if (value is not null && CSharpLiteral.Of(value, field.Shape).Fits)
            {
                yield return (value, exception);
            }
        }
    }

    private static CellValue? Inside(BoundsRule rule, int step) => (rule.Least, rule.Most) switch
    {
        ({ } least, _) => Moved(least, step),
        (_, { } most) => Moved(most, -step),
        _ => null,
    };

    private static CellValue? Moved(CellValue value, int steps) => value is IntegerValue or DecimalValue
        && decimal.TryParse(Numbers.DigitsOf(value), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1e20m
            ? steps == 0 ? value : value is IntegerValue ? new IntegerValue(Numbers.Text(number + steps)) : new DecimalValue(Numbers.Text(number + steps))
            : steps == 0 ? value : null;

    // Null where it cannot be told here.
    private static bool? Keeps(FieldRule rule, CellValue value, TypeShape shape) => rule switch
    {
        BoundsRule bounds when Examples.Decisions.Ordinal.Of(value, shape) is { } number =>
            (bounds.Least is null || Examples.Decisions.Ordinal.Of(bounds.Least, shape) is { } least && (bounds.LeastIncluded ? number >= least : number > least))
            && (bounds.Most is null || Examples.Decisions.Ordinal.Of(bounds.Most, shape) is { } most && (bounds.MostIncluded ? number <= most : number < most)),
        BoundsRule or LengthRule or ChoiceRule or PatternRule when value is NullValue => true,
        LengthRule length when value is TextValue text => text.Text.Length >= length.Least && !(text.Text.Length > length.Most),
        NotEmptyRule when value is TextValue text => text.Text.Length > 0,
        NotEmptyRule when value is ListValue list => list.Items.Count > 0,
        RequiredRule => value is not NullValue,
        ChoiceRule choice => choice.Choices.Any(c => CSharpLiteral.Of(c, shape) == CSharpLiteral.Of(value, shape)),
        _ => null,
    };
}
