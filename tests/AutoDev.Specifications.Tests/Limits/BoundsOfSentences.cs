using AutoDev.Specifications.Limits;
using CsCheck;

namespace AutoDev.Specifications.Tests.Limits;

public sealed class BoundsOfSentences
{
    [Theory]
    [InlineData("A day costs no more than 20 euro.", "no more than 20 euro", "20")]
    [InlineData("It MUST NOT exceed 500.", "MUST NOT exceed 500", "500")]
    [InlineData("The bonus is 2% of the sales, but it MUST NOT be more than 1,000.", "more than 1,000", "1000")]
    [InlineData("Credit MUST never go above €5000 at once.", "above €5000", "5000")]
    [InlineData("A booking MUST have between 1 and 8 seats.", "between 1 and 8 seats", "1 8")]
    [InlineData("The nickname MUST be 3 to 12 characters long.", "3 to 12 characters", "3 12")]
    [InlineData("Values below -273 MUST be rejected.", "below -273", "273")]
    [InlineData("Numbers with three digits or fewer are shown as they are.", "three digits or fewer", "3")]
    [InlineData("A loan may be extended twice at most.", "twice at most", "2")]
    [InlineData("The manager MUST approve within two days.", "within two days", "2")]
    [InlineData("Up to a maximum of **12.5** kg is free.", "maximum of **12.5** kg", "12.5")]
    [InlineData("The share MUST be rounded to two decimals.", "rounded to two decimals", "2")]
    [InlineData("It grows by at most 5% a year.", "at most 5%", "5")]
    [InlineData("A customer's balance MUST NOT be negative.", "MUST NOT be negative", "0")]
    [InlineData("The system MUST reject a negative balance.", "negative balance", "0")]
    [InlineData("The balance MUST NOT be zero.", "MUST NOT be zero", "0")]
    [InlineData("The time MUST be between 9:00 and 18:30.", "between 9:00 and 18:30", "9 18 30")]
    [InlineData("The day MUST NOT be before 2026-01-31.", "before 2026-01-31", "2026 1 31")]
    [InlineData("The shop opens from 8:30 on.", "from 8:30", "8 30")]
    [InlineData("The name MUST NOT be blank.", "MUST NOT be blank", "0")]
    [InlineData("The balance MUST be between -50 and +5000.", "between -50 and +5000", "50 5000")]
    [InlineData("From 10 pieces on it is cheaper.", "From 10 pieces", "10")]
    public void AreQuotedWithTheirNumbers(string sentence, string words, string numbers)
    {
        var bound = Assert.Single(StatedBounds.In(sentence), static bound => !bound.IsPlain);

        Assert.Equal(words, bound.Words);
        Assert.Equal(numbers, string.Join(' ', bound.Numbers.Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("It costs 5 euro.")]
    [InlineData("Between two shifts lies a night.")]
    [InlineData("It comes from two shops.")]
    [InlineData("See PRICE-001 and ISO 8601, of 2026-01-31, above 1.2.3.")]
    [InlineData("The list is empty.")]
    [InlineData("Version 1.2.3 and a 24-hour day, after PRICE-001.")]
    [InlineData("Two of them are free.")]
    [InlineData("Nothing is said of numbers at all, more or less.")]
    [InlineData("It is 5 rather than 4.")]
    public void AreNotWhereOnlyANumberStands(string sentence) => Assert.DoesNotContain(StatedBounds.In(sentence), static bound => !bound.IsPlain);

    [Theory]
    [InlineData("The first 20 pieces cost $3 each, the rest 2 each.", "20 pieces|3|2")]
    [InlineData("The quantity MUST be one of 1, 2, 5 and 10.", "1|2|5|10")]
    [InlineData("It lies in [17, 200].", "17|200")]
    [InlineData("The fee is 12.50 euro or 3 %.", "12.50 euro|3 %")]
    [InlineData("It opens at 9:00.", "9:00")]
    [InlineData("Every 10th piece is free, in the range 3-20.", "10th|3|20")]
    public void ArePlainNumbersWhereNoWordSaysMore(string sentence, string words) =>
        Assert.Equal(words, string.Join('|', StatedBounds.In(sentence).Where(static bound => bound.IsPlain).Select(static bound => bound.Words)));

    [Theory]
    [InlineData("See section 3 of RFC 9457 and version 2.")]
    [InlineData("The law of 2019 says so, since January 2021.")]
    [InlineData("<!-- 12 lines -->")]
    public void AreNotWhereANumberNamesSomething(string sentence) => Assert.Empty(StatedBounds.In(sentence));

    [Theory]
    [InlineData("Quantity >= 17.", "17")]
    [InlineData("A minimum quantity of 2 applies.", "2")]
    [InlineData("Maximum quantity: 200.", "200")]
    [InlineData("At most 10'000 pieces.", "10000")]
    [InlineData("Exactly 5 digits.", "5")]
    [InlineData("At most 1e4 pieces.", "10000")]
    public void AreReadInSignsAndFormsOfNumbers(string sentence, string number)
    {
        var bound = Assert.Single(StatedBounds.In(sentence));

        Assert.False(bound.IsPlain);
        Assert.Equal(number, bound.Numbers[0].ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void QuoteTheSentenceWhateverStandsInIt() =>
        Gen.Select(Gen.String, Gen.UInt, Gen.String).Sample(static (before, number, after) =>
        {
            var sentence = $"{before} at most {number} {after}";
            Assert.All(StatedBounds.In(sentence), bound => Assert.Contains(bound.Words, sentence, StringComparison.Ordinal));
        });
}
