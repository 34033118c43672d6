using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>A cell's value as a C# expression of a type, or why it is none.</summary>
/// <param name="Text">Empty where it does not fit.</param>
/// <param name="Problem">Why not, as half a sentence; empty where it fits.</param>
internal readonly record struct CSharpLiteral(string Text, string Problem)
{
    public bool Fits => Problem.Length == 0;

    /// <summary>In a generated file, with the shortest names that bind there.</summary>
    public static CSharpLiteral Of(CellValue value, TypeShape shape) => new LiteralWriter(Global: false).Write(value, shape);

    /// <summary>Anywhere: names start at <c>global::</c>.</summary>
    public static CSharpLiteral GlobalOf(CellValue value, TypeShape shape) => new LiteralWriter(Global: true).Write(value, shape);

    internal static CSharpLiteral Good(string text) => new(text, "");

    internal static CSharpLiteral Bad(string problem) => new("", problem);
}

/// <summary>Writes values of all shapes with one choice of names.</summary>
/// <param name="Constants">Takes the constants in, of which then only the place is written; null where they are written themselves.</param>
internal sealed record LiteralWriter(bool Global, RowConstants? Constants = null)
{
    public CSharpLiteral Write(CellValue value, TypeShape shape) => value switch
    {
        NullValue when shape.Nullable => CSharpLiteral.Good("null"),
        NullValue => CSharpLiteral.Bad("null is not one of its values"),
        EmptyValue when shape.Nullable => CSharpLiteral.Good("null"),
        EmptyValue => CSharpLiteral.Bad("nothing is written"),
        ExpressionValue expression => CSharpLiteral.Good(expression.CSharp),
        _ => shape.Kind switch
        {
            ShapeKind.Int32 or ShapeKind.Int64 or ShapeKind.SmallInteger or ShapeKind.Decimal or ShapeKind.Double or ShapeKind.Single
                => Number(value, shape),
            ShapeKind.Boolean when value is BooleanValue boolean => Constant(boolean.Value, boolean.Value ? "true" : "false"),
            ShapeKind.Text when value is TextValue text => Constant(text.Text, CSharpText.Quoted(text.Text)),
            ShapeKind.Text when value is NameValue name => Constant(name.Name, CSharpText.Quoted(name.Name)),
            ShapeKind.Text when value is TimeValue time => Constant(time.Text, CSharpText.Quoted(time.Text)),
            ShapeKind.Character when CharacterOf(value) is { } c => Constant(c, CSharpText.Quoted(c)),
            ShapeKind.Enumeration => Member(value, shape),
            ShapeKind.Sequence when value is ListValue list => Sequence(list, shape),
            ShapeKind.Record when value is RecordValue record => Record(record, shape),
            ShapeKind.Date or ShapeKind.DateTime or ShapeKind.DateTimeOffset or ShapeKind.Time or ShapeKind.Duration or ShapeKind.Guid
                => Moments.Write(value, shape, NameOf(shape), Constants),
            ShapeKind.Opaque => CSharpLiteral.Bad("no cell can write a value of this type"),
            _ => CSharpLiteral.Bad(CellDescription.Of(value)),
        },
    };

    public static char? CharacterOf(CellValue value) => value switch
    {
        TextValue { Text.Length: 1 } text => text.Text[0],
        NameValue { Name.Length: 1 } name => name.Name[0],
        IntegerValue { Digits.Length: 1 } digit => digit.Digits[0],
        _ => null,
    };

    /// <summary>The member that a cell names: with or without the type, upper and lower case being the same where that is clear.</summary>
    public static string? MemberOf(CellValue value, TypeShape shape)
    {
        var text = value switch
        {
            NameValue name => name.Name,
            TextValue written => written.Text,
            BooleanValue => null,
            _ => null,
        };
        if (text is null)
        {
            return null;
        }

        var simple = text[(text.LastIndexOf('.') + 1)..];
        if (shape.Members.Contains(simple))
        {
            return simple;
        }

        var same = shape.Members.Where(member => WrittenName.Same(member, simple)).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private CSharpLiteral Number(CellValue value, TypeShape shape)
    {
        var literal = Numbers.Write(value, shape);
        return literal.Fits && Constants is not null ? CSharpLiteral.Good(Constants.Hold(Numbers.ValueOf(value, shape))) : literal;
    }

    private CSharpLiteral Constant(object value, string text) => CSharpLiteral.Good(Constants?.Hold(value) ?? text);

    private string NameOf(TypeShape shape) => Global ? shape.Global : shape.Name;

    private CSharpLiteral Member(CellValue value, TypeShape shape) => MemberOf(value, shape) is { } member
        ? CSharpLiteral.Good($"{NameOf(shape)}.{Identifiers.Escaped(member)}")
        : CSharpLiteral.Bad("its members are " + string.Join(", ", shape.Members));

    private CSharpLiteral Sequence(ListValue list, TypeShape shape)
    {
        var items = list.Items.Select(item => Write(item, shape.Element!)).ToList();
        var bad = items.Find(static item => !item.Fits);
        if (bad.Problem is { Length: > 0 })
        {
            return bad;
        }

        return CSharpLiteral.Good(SequenceOf(shape, string.Join(", ", items.Select(static item => item.Text))));
    }

    // Without collection expressions, which are younger than the language of many projects.
    private string SequenceOf(TypeShape shape, string elements)
    {
        const string Generic = "global::System.Collections.Generic.";
        const string Immutable = "global::System.Collections.Immutable.";
        var element = Global ? shape.Element!.Global + (shape.Element.Nullable ? "?" : "") : shape.Element!.CSharp;
        var array = elements.Length == 0 ? $"{(Global ? "global::System." : "")}Array.Empty<{element}>()" : $"new {element}[] {{ {elements} }}";
        var list = $"new {(Global ? Generic : "")}List<{element}>{(elements.Length == 0 ? "()" : $" {{ {elements} }}")}";
        var type = shape.Global;
        return type.StartsWith(Generic + "List<", StringComparison.Ordinal) ? list
            : type.StartsWith(Immutable + "ImmutableArray<", StringComparison.Ordinal) ? $"{Immutable}ImmutableArray.Create<{element}>({elements})"
            : type.StartsWith(Immutable + "ImmutableList<", StringComparison.Ordinal) ? $"{Immutable}ImmutableList.Create<{element}>({elements})"

            // Typed, because an array fits more overloads than the parameter's own type does.
            : Global && !type.EndsWith(']') ? $"({type})({array})"
            : array;
    }

    private CSharpLiteral Record(RecordValue record, TypeShape shape)
    {
        var arguments = new List<string>();
        foreach (var field in shape.Fields)
        {
            var given = record.Fields.FirstOrDefault(f => WrittenName.Same(f.Name, field.Name));
            if (given is null && !field.Optional)
            {
                return CSharpLiteral.Bad($"the field {field.Name} is missing");
            }

            if (given is not null)
            {
                var literal = Write(given.Value, field.Shape);
                if (!literal.Fits)
                {
                    return CSharpLiteral.Bad($"{field.Name}: {literal.Problem}");
                }

                arguments.Add($"{Identifiers.Escaped(field.Name)}: {literal.Text}");
            }
        }

        var unknown = record.Fields.FirstOrDefault(f => !shape.Fields.Any(field => WrittenName.Same(f.Name, field.Name)));
        return unknown is null
            ? CSharpLiteral.Good($"new {NameOf(shape)}({string.Join(", ", arguments)})")
            : CSharpLiteral.Bad($"it has no field {unknown.Name}");
    }
}
