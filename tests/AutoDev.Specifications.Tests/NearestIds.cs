using AutoDev.Specifications.Sets;
using CsCheck;

namespace AutoDev.Specifications.Tests;

public sealed class NearestIds
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char['A', 'D'], 0, 8];

    [Fact]
    public void OneWrongLetterIsForgiven()
    {
        Assert.Equal("PRICE-001", NearestId.Of("PRICE-O01", ["ORDER-001", "PRICE-001", "PRICE-011"]));
    }

    [Fact]
    public void CaseIsForgiven() => Assert.Equal("PRICE-001", NearestId.Of("price-001", ["PRICE-001"]));

    [Fact]
    public void AnotherWordIsNot() => Assert.Null(NearestId.Of("STOCK-9000", ["PRICE-001"]));

    [Fact]
    public void DistanceIsZeroOnlyBetweenEquals() =>
        Word.Select(Word).Sample((a, b) => EditDistance.Between(a, b, 100) == 0 == (a == b));

    [Fact]
    public void DistanceIsSymmetric() =>
        Word.Select(Word).Sample((a, b) => EditDistance.Between(a, b, 100) == EditDistance.Between(b, a, 100));

    [Fact]
    public void DistanceKeepsTheTriangleInequality() =>
        Word.Select(Word, Word).Sample((a, b, c) => EditDistance.Between(a, c, 100) <= EditDistance.Between(a, b, 100) + EditDistance.Between(b, c, 100));

    [Fact]
    public void TheSuggestionIsNeverFartherThanAnother() => Word.Select(Word.List[1, 6]).Sample((id, known) =>
    {
        var nearest = NearestId.Of(id, known);
        return nearest is null || known.All(other => EditDistance.Between(id, nearest, 100) <= EditDistance.Between(id, other, 100));
    });
}
