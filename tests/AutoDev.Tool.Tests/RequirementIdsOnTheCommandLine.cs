using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Tests;

public sealed class RequirementIdsOnTheCommandLine
{
    [Theory]
    [InlineData("PARK-003", "PARK-003")]
    [InlineData("park-003", "PARK-003")]
    [InlineData("PARK_003", "PARK-003")]
    [InlineData("Park_003", "PARK-003")]
    [InlineData("PARK-03", "PARK-03")]
    [InlineData("fr-003a", "fr-003a")]
    [InlineData("FR-003A", "FR-003A")]
    public void AreWhatAPersonMeans(string typed, string meant) =>
        Assert.Equal(meant, RequirementArgument.Resolve(typed, ["PARK-003", "PARK-004", "FR-003a", "FR-003A"]));
}
