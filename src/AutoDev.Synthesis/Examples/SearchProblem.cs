using System.Globalization;
using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>A member's rows as a question to the search.</summary>
internal static class SearchProblem
{
    /// <summary>Null, with the reason, where a type or a value is none that the search knows.</summary>
    public static Problem? Of(Increment increment, Evidence evidence, out string problem)
    {
        var signature = increment.Signature!;
        var enumerations = new Dictionary<string, EnumerationType>(StringComparer.Ordinal);
        var types = increment.ParameterShapes.Select(shape => TypeOf(shape, enumerations)).ToList();
        var returns = increment.ReturnShape is { } shape ? TypeOf(shape, enumerations) : null;
        var unknown = types.IndexOf(null);
        if (unknown >= 0 || returns is null)
        {
            var culprit = unknown >= 0 ? increment.ParameterShapes[unknown].CSharp : increment.ReturnShape?.CSharp ?? "void";
            problem = $"examples over the type {culprit} are not searched; write a decision table, or implement {signature.Name} by hand";
            return null;
        }

        var examples = new List<Example>();
        foreach (var row in evidence.Rows)
        {
            if (row.Result is ExceptionValue exception)
            {
                problem = $"a row expects {exception.TypeName}, and one value does not say which others are refused; write the refused inputs as a condition such as < 0";
                return null;
            }

            var inputs = row.Inputs.Select((input, i) => input is null ? null : ValueOf(input, increment.ParameterShapes[i])).ToList();
            var output = ValueOf(row.Result, increment.ReturnShape!);
            if (inputs.Contains(null) || output is null)
            {
                problem = $"the row {string.Join(", ", row.Raw)} has a value that the search cannot use";
                return null;
            }

            examples.Add(new Example(inputs, output));
        }

        problem = "";
        var parameters = signature.Parameters.Zip(types).Select(static pair => new Parameter(pair.First.Name, pair.Second!)).ToList();
        return new Problem(signature.Name, parameters, returns, examples);
    }

    /// <summary>A value of the search as a cell that means it.</summary>
    public static CellValue CellOf(object? value) => value switch
    {
        null => new NullValue(),
        int or long => new IntegerValue(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        decimal number => number == decimal.Truncate(number) && number.Scale == 0
            ? new IntegerValue(Numbers.Text(number))
            : new DecimalValue(Numbers.Text(number)),
        double number => new DecimalValue(number.ToString("R", CultureInfo.InvariantCulture)),
        bool truth => new BooleanValue(truth),
        char c => new TextValue(c.ToString(), Quoted: true),
        string text => new TextValue(text, Quoted: true),
        DateOnly date => new DateValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime moment => new DateValue(moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        TimeOnly time => Moments.CellOf(time),
        TimeSpan duration => new DurationValue(duration),
        Failure failure => new ExceptionValue(failure.ExceptionType),
        System.Collections.IEnumerable items => new ListValue(items.Cast<object?>().Select(CellOf).ToEquatableArray()),
        _ => new EmptyValue(),
    };

    private static DataType? TypeOf(TypeShape shape, Dictionary<string, EnumerationType> enumerations)
    {
        if (shape.Nullable)
        {
            return null;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Int32:
                return DataType.Int32;
            case ShapeKind.Int64:
                return DataType.Int64;
            case ShapeKind.Decimal:
                return DataType.Decimal;
            case ShapeKind.Double:
                return DataType.Double;
            case ShapeKind.Boolean:
                return DataType.Boolean;
            case ShapeKind.Text:
                return DataType.Text;
            case ShapeKind.Character:
                return DataType.Character;
            case ShapeKind.Date:
                return DataType.Date;
            case ShapeKind.DateTime:
                return DataType.DateTime;
            case ShapeKind.Time:
                return DataType.Time;
            case ShapeKind.Duration:
                return DataType.Duration;
            case ShapeKind.Enumeration when shape.Global == "global::System.DayOfWeek":
                return DataType.DayOfWeek;
            case ShapeKind.Enumeration:
                if (!enumerations.TryGetValue(shape.Global, out var type))
                {
                    enumerations[shape.Global] = type = new EnumerationType(shape.Name, shape.Members);
                }

                return type;
            case ShapeKind.Sequence when TypeOf(shape.Element!, enumerations) is { } element:
                return new SequenceType(element, shape.Name);
            default:
                return null;
        }
    }

    private static object? ValueOf(CellValue value, TypeShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Int32 when Number(value) is { } number && CSharpLiteral.Of(value, shape).Fits:
                return (int)number;
            case ShapeKind.Int64 when Number(value) is { } number && CSharpLiteral.Of(value, shape).Fits:
                return (long)number;
            case ShapeKind.Decimal:
                return Number(value);
            case ShapeKind.Double when Numbers.DigitsOf(value) is { } digits:
                return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary) ? binary : null;
            case ShapeKind.Boolean:
                return (value as BooleanValue)?.Value;
            case ShapeKind.Text:
                return value switch
                {
                    NameValue name => name.Name,
                    TimeValue time => time.Text,
                    _ => (value as TextValue)?.Text,
                };
            case ShapeKind.Character:
                return LiteralWriter.CharacterOf(value);
            case ShapeKind.Date:
                return Moments.DateOf(value);
            case ShapeKind.DateTime when Moments.DateTimeOf(value) is { Kind: DateTimeKind.Unspecified } moment:
                return moment;
            case ShapeKind.Time:
                return Moments.TimeOf(value);
            case ShapeKind.Duration:
                return (value as DurationValue)?.Value;
            case ShapeKind.Enumeration:
                return LiteralWriter.MemberOf(value, shape);
            case ShapeKind.Sequence when value is ListValue list:
                var items = list.Items.Select(item => ValueOf(item, shape.Element!)).ToList();
                return items.Contains(null) ? null : items;
            default:
                return null;
        }
    }

    private static decimal? Number(CellValue value) =>
        Numbers.DigitsOf(value) is { } digits && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
