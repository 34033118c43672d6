using System.Globalization;
using AutoDev.Specifications.Limits;
using CsCheck;

namespace AutoDev.Specifications.Tests.Limits;

public sealed class NumbersInWords
{
    [Theory]
    [InlineData("at most twenty-five", "at most 25")]
    [InlineData("at most twenty five", "at most 25")]
    [InlineData("at most three hundred and twenty-five pieces", "at most 325 pieces")]
    [InlineData("less than one million", "less than 1000000")]
    [InlineData("two thousand five hundred", "2500")]
    [InlineData("twelve hundred", "1200")]
    [InlineData("three dozen", "36")]
    [InlineData("between two and five", "between 2 and 5")]
    [InlineData("ten, twenty or thirty", "10, 20 or 30")]
    [InlineData("zero", "0")]
    public void AreReadAsPeopleSayThem(string words, string digits) => Assert.Equal(digits, NumberWords.InDigits(words));

    [Theory]
    [InlineData("two three")]
    [InlineData("ten five")]
    [InlineData("twenty ten")]
    public void StayWordsWhereTheyAreMoreThanOne(string words) => Assert.Equal(words, NumberWords.InDigits(words));

    [Fact]
    public void BelowAMillionAreReadBack() =>
        Gen.Int[1, 999_999].Sample(static number => Assert.Equal(number.ToString(CultureInfo.InvariantCulture), NumberWords.InDigits(Spelled(number))));

    private static string Spelled(int number)
    {
        var (thousands, rest) = (number / 1000, number % 1000);
        var words = thousands == 0 ? BelowThousand(rest) : rest == 0 ? $"{BelowThousand(thousands)} thousand" : $"{BelowThousand(thousands)} thousand {(rest < 100 ? "and " : "")}{BelowThousand(rest)}";
        return words.Trim();
    }

    private static string BelowThousand(int number)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        return hundreds == 0 ? BelowHundred(rest) : rest == 0 ? $"{BelowHundred(hundreds)} hundred" : $"{BelowHundred(hundreds)} hundred and {BelowHundred(rest)}";
    }

    private static string BelowHundred(int number) => number switch
    {
        < 20 => Small[number],
        _ when number % 10 == 0 => Tens[number / 10],
        _ => $"{Tens[number / 10]}-{Small[number % 10]}",
    };

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
}
