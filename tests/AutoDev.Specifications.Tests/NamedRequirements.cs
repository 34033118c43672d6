using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Specifications.Tests;

/// <summary>Whether a finding speaks of a requirement.</summary>
public sealed class NamedRequirements
{
    [Theory]
    [InlineData("PRICE-001 stays open: no rows", true)]
    [InlineData("no program fits PRICE-001", true)]
    [InlineData("PRICE-0010 stays open: it needs what PRICE-001 has", true)]
    [InlineData("PRICE-0010 stays open: no rows", false)]
    [InlineData("MY-PRICE-001 stays open: no rows", false)]
    [InlineData("nothing", false)]
    public void AnIdIsNamedWhereItStandsAlone(string message, bool isNamed) =>
        Assert.Equal(isNamed, new Finding(SynthesisRules.StillOpen, message, null).Names("PRICE-001"));
}
