namespace Units.Tests;

public sealed class TemperatureTests
{
    [Theory]
    [InlineData(-1, "frost")]
    [InlineData(0, "cold")]
    [InlineData(24, "mild")]
    [InlineData(25, "hot")]
    [Verifies(Req.TEMP_001)]
    public void TemperaturesHaveNames(int celsius, string name) => Assert.Equal(name, Temperature.Describe(celsius));

    [Fact]
    [Verifies(Req.TEMP_002)]
    public void DaysBelowZeroAreCounted() => Assert.Equal(2, Temperature.FrostDays([-5, 0, -1, 7]));
}
