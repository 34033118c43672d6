using AutoDev.ProgrammingByExample.Expressions;
using CsCheck;

namespace AutoDev.ProgrammingByExample.Tests.Texts;

/// <summary>Every operator of the search for texts means to the compiler what it means to the search.</summary>
public sealed class PrintedOperators
{
    private static readonly Variable Subject = new(0, "text", DataType.Text);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char["aZ9é, .-(\n\"\\ß"], 0, 12],
        Gen.String[Gen.Char["\ud83d\ude00\u0301İ ı1,"], 0, 6],
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 13], Gen.Int[0, 3000], static (day, month, year) => $"{day}.{month}.{year}"),
        Gen.Select(Gen.Decimal, static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Const("123456789012345678901234567890"),
        Gen.String);

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static Dictionary<string, Expression> Calls { get; } = new(StringComparer.Ordinal)
    {
        ["match"] = Of(PatternOperators.Match, Pattern(@"\p{Lu}\w*")),
        ["match group"] = Of(PatternOperators.Group, Pattern(@"^.*\b([^, ]+)[, ]")),
        ["match group with quote"] = Of(PatternOperators.Group, Pattern("\"([^\"]*)")),
        ["match at"] = Of(PatternOperators.MatchAt, Pattern(@"\w+"), Whole(1)),
        ["is match"] = new Conditional(Of(PatternOperators.IsMatch, Pattern(@"[A-Z\d]")), Subject, Text("")),
        ["remove matches"] = Of(PatternOperators.Remove, Pattern(@"[ .]+")),
        ["replace matches"] = Of(PatternOperators.ReplaceMatches, Pattern(@"\W+"), Text("-")),
        ["replace a seam"] = Of(PatternOperators.ReplaceMatches, Pattern(@"(?<!^)(?=\p{Lu})"), Text("_")),
        ["first number"] = AsText(Of(PatternOperators.FirstNumber)),
        ["number at"] = AsText(Of(PatternOperators.NumberAt, Whole(1))),
        ["slice"] = Of(TextOperators.All.First(static o => o.Name is "substring"), Whole(2), Whole(3)),
        ["first piece"] = Of(PieceOperators.First, Text(" ")),
        ["first piece by a text"] = Of(PieceOperators.First, Text(", ")),
        ["pad left"] = Of(PieceOperators.PadLeft, Whole(7), new Constant(new Value('0'), DataType.Character, 1, isMined: false)),
        ["piece from end"] = Of(PieceOperators.FromEnd, Text(","), Whole(2)),
        ["piece from end by a text"] = Of(PieceOperators.FromEnd, Text(", "), Whole(2)),
        ["letters"] = Of(PieceOperators.Letters),
        ["letters and digits"] = Of(PieceOperators.LettersAndDigits),
        ["capitals"] = Of(PieceOperators.Capitals),
        ["date as"] = Of(FormatOperators.Date, Text("d.M.yyyy"), Text("ddd, MMM d 'of' yy")),
        ["number as"] = Of(FormatOperators.Number, Text("N2")),
        ["capitalized"] = Of(PieceOperators.Capitalized),
        ["title case"] = Of(PieceOperators.TitleCase),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void MeanTheSameToTheCompiler(string name)
    {
        var program = new Program(Table.Of("F", DataType.Text, [("text", DataType.Text)]), Calls[name]);
        var compiled = new CompiledProgram(program);
        var older = new CompiledProgram(program, older: true);

        Texts.Sample(
            text =>
            {
                var expected = program.Evaluate([text]);
                Assert.Equal(expected, compiled.Evaluate([text]));
                Assert.Equal(expected, older.Evaluate([text]));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public void CountsMeanTheSameToTheCompiler()
    {
        Expression[] counts = [Of(PatternOperators.Count, Pattern(@"\w+")), Of(PieceOperators.CountOfPieces, Text(", ")), Of(PieceOperators.CountOfPieces, Text(" "))];
        foreach (var count in counts)
        {
            var program = new Program(Table.Of("F", DataType.Int32, [("text", DataType.Text)]), count);
            var compiled = new CompiledProgram(program, older: true);
            Texts.Sample(text => Assert.Equal(program.Evaluate([text]), compiled.Evaluate([text])), iter: 100, threads: 1);
        }
    }

    private static Call Of(Operator @operator, params Expression[] rest) => new(@operator, [Subject, .. rest]);

    private static Call AsText(Expression number) => new(TextOperators.WithNumbers.First(static o => o.Name is "to text"), [number]);

    private static Constant Pattern(string text) => new(new Value(new TextPattern(text)), PatternType.Instance, 1, isMined: false);

    private static Constant Text(string text) => new(new Value(text), DataType.Text, 1, isMined: false);

    private static Constant Whole(int number) => new(new Value(number), DataType.Int32, 1, isMined: false);
}
