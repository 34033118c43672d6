using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Dates, times and numbers in another form: where a part of the texts can be read as one, and what is wanted is written of it by a
/// format of .NET (semantic types as in Singh and Gulwani, "Learning semantic string transformations from examples", 2012).
/// </summary>
internal sealed class Formats(Scope scope, Meter meter, TermMaker make)
{
    private const int MostSubjects = 60;

    private const int ReadingSteps = 4;

    private const int WidestNumber = 12;

    private static readonly string[] OfNumbers = ["F0", "F1", "F2", "F3", "N0", "N1", "N2", "0%", "0.0%", "0.00%"];

    private readonly List<(Term Subject, string Format, DateTime[] Dates)> dates = [];
    private readonly List<(Term Subject, decimal[] Numbers)> numbers = [];
    private readonly List<Term> parts = [];

    /// <summary>Numbers of the inputs in forms that stand in what is wanted.</summary>
    public IReadOnlyList<Term> Parts => parts;

    /// <summary>Reads dates and numbers from parts of the texts.</summary>
    public void Read(IEnumerable<Term> subjects)
    {
        foreach (var subject in subjects.Where(term => term.Cost <= CostModel.MostOfWhatIsFormatted).OrderBy(term => term.Cost).Where(HaveDigits).Take(MostSubjects))
        {
            var texts = subject.Values[..scope.Labelled].Select(value => value.Text).ToArray();
            meter.Spend(ReadingSteps * texts.Length);
            if (Array.TrueForAll(texts, text => decimal.TryParse(text, CultureInfo.InvariantCulture, out _)))
                numbers.Add((subject, Array.ConvertAll(texts, text => decimal.Parse(text, CultureInfo.InvariantCulture))));
            foreach (var format in DateFormats.In(texts))
                dates.Add((subject, format, Array.ConvertAll(texts, text => FormatOperators.Read(text, format)!.Value)));
        }
    }

    /// <summary>Learns formats of the dates and numbers that were read.</summary>
    public void Learn(Wanted wanted)
    {
        var rows = wanted.Members().ToArray();
        var texts = Array.ConvertAll(rows, row => wanted.Texts[row]);
        if (rows.Length == 0 || wanted.Absent != 0 || texts.All(text => text == texts[0]))
            return;
        foreach (var (subject, format, all) in dates)
        {
            meter.Spend(ReadingSteps * rows.Length);
            foreach (var made in DateFormats.For(Array.ConvertAll(rows, row => all[row]), texts, format).Where(made => made != format))
                wanted.Covers.Learn(make.Apply(FormatOperators.Date, subject, ToConstant(format), ToConstant(made)));
        }

        if (!Array.TrueForAll(texts, text => text.Any(char.IsAsciiDigit)))
            return;
        foreach (var (subject, all) in numbers)
        {
            meter.Spend(ReadingSteps * rows.Length);
            foreach (var format in NumberFormats(texts).Where(format => Enumerable.Range(0, rows.Length).All(i => all[rows[i]].ToString(format, CultureInfo.InvariantCulture) == texts[i])))
                wanted.Covers.Learn(make.Apply(FormatOperators.Number, subject, ToConstant(format)));
        }
    }

    /// <summary>Learns formats of numbers that are inputs, and keeps as parts those that only a part of what is wanted is.</summary>
    public void LearnNumbers(Wanted wanted)
    {
        var rows = wanted.Members().Where(row => wanted.Texts[row].Length > 0).ToArray();
        var texts = Array.ConvertAll(rows, row => wanted.Texts[row]);
        for (var i = 0; i < scope.Variables.Length; i++)
        {
            var type = scope.Variables[i].Type;
            if (!NumberOperators.IsNumber(type))
                continue;
            foreach (var format in NumberFormats(texts))
            {
                var term = make.Apply(FormatOperators.NumberOf(type), make.Variable(i), ToConstant(format));
                if (!Array.TrueForAll(rows, row => wanted.Texts[row].Contains(term.Values[row].Text, StringComparison.Ordinal)))
                    continue;
                parts.Add(term);
                wanted.Covers.Learn(term);
            }
        }
    }

    private static IEnumerable<string> NumberFormats(string[] texts)
    {
        var width = texts.Length == 0 ? 0 : texts.Min(text => text.Count(char.IsAsciiDigit));
        return OfNumbers.Concat(Enumerable.Range(2, Math.Clamp(width - 1, 0, WidestNumber)).Select(length => new string('0', length)));
    }

    private bool HaveDigits(Term term)
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (term.Values[row].Reference is not string text || !text.Any(char.IsAsciiDigit))
                return false;
        }

        return true;
    }

    private static Constant ToConstant(string format) => new(new Value(format), DataType.Text, CostModel.OfFormat(format), isMined: false);
}
