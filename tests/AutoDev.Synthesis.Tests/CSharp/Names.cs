using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Tests.CSharp;

public sealed class Names
{
    [Theory]
    [InlineData("Volume discount", "VolumeDiscount", "volumeDiscount")]
    [InlineData("unit price", "UnitPrice", "unitPrice")]
    [InlineData("UnitPrice", "UnitPrice", "unitPrice")]
    [InlineData("VAT rate (in %)", "VatRateIn", "vatRateIn")]
    [InlineData("customer's name", "CustomersName", "customersName")]
    [InlineData("2nd try", "_2ndTry", "_2ndTry")]
    [InlineData("größe", "Größe", "größe")]
    [InlineData("ID", "ID", "id")]
    [InlineData("…", "", "")]
    public void AreMadeOfWords(string words, string pascal, string camel)
    {
        Assert.Equal(pascal, Identifiers.Pascal(words));
        Assert.Equal(camel, Identifiers.Camel(words));
    }

    [Theory]
    [InlineData("UnitPrice", "unit price")]
    [InlineData("HTMLText", "HTML text")]
    [InlineData("quantity", "quantity")]
    [InlineData("TierOf", "tier of")]
    public void BecomeWordsAgain(string name, string words) => Assert.Equal(words, Identifiers.Spaced(name));

    [Fact]
    public void ThatCSharpKeepsForItselfAreEscaped()
    {
        Assert.Equal("@class", Identifiers.Escaped("class"));
        Assert.Equal("record", Identifiers.Escaped("record"));
    }
}
