using AutoDev.Synthesis.Settings;

namespace AutoDev.Synthesis.Tests.Settings;

[Verifies("PRP-003-1")]
[Verifies("PRP-003-2")]
public sealed class SettingsResolverTests
{
    private static readonly ConfigurationFile File = ConfigurationFile.Parse("config.toml", "[synthesis]\nwork = \"deep\"\n");

    [Fact]
    public void AnMSBuildPropertyBeatsEverything() => Assert.Equal(
        ("default", "MSBuild property AutoDevWork"),
        Work(Of(("AutoDevWork", "default"), ("AUTODEV_WORK", "deep")), File));

    [Fact]
    public void TheEnvironmentBeatsTheFile() => Assert.Equal(
        ("default", "environment variable AUTODEV_WORK"),
        Work(Of(("AUTODEV_WORK", "default")), File));

    [Fact]
    public void TheFileBeatsTheDefaultAndIsNamedWithItsLine() => Assert.Equal(
        ("deep", ".auto-dev/config.toml(2)"),
        Work(Nothing, File));

    [Fact]
    public void WithoutAnyLayerTheDefaultHolds() => Assert.Equal(
        ("default", "default"),
        Work(Nothing, ConfigurationFile.Absent));

    [Fact]
    public void AnImpossibleValueIsAnErrorAtItsLineAndTheDefaultHolds()
    {
        var file = ConfigurationFile.Parse("config.toml", "[synthesis]\n\nwork = \"quick\"\n");

        var (settings, findings) = SettingsResolver.Resolve(Nothing, file);

        var finding = Assert.Single(findings);
        Assert.Equal("ADEV0401", finding.Rule.Id);
        Assert.Equal(3, finding.Place!.Span.From.Line);
        Assert.Contains("default, deep", finding.Message, StringComparison.Ordinal);
        Assert.Equal("default", settings.Single(setting => setting.Definition == SettingDefinition.Work).Value);
    }

    [Fact]
    public void AnUnknownKeyIsAnErrorThatListsTheKnownOnes()
    {
        var file = ConfigurationFile.Parse("config.toml", "[build]\nlock_timeout = 5\nspeed = 3\n");

        var finding = Assert.Single(file.Findings);
        Assert.Equal(3, finding.Place!.Span.From.Line);
        Assert.Contains("build.lock_timeout", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>The targets decide the mode before any tool runs.</summary>
    [Fact]
    public void TheModeIsNoSettingOfTheFile() =>
        Assert.Contains("'build.mode'", Assert.Single(ConfigurationFile.Parse("config.toml", "[build]\nmode = \"Off\"\n").Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void BrokenTomlIsAnErrorAtItsPlace()
    {
        var file = ConfigurationFile.Parse("config.toml", "[build]\nmode = \"Verify\n");

        Assert.NotEmpty(file.Findings);
        Assert.All(file.Findings, finding => Assert.Equal("ADEV0403", finding.Rule.Id));
        Assert.Equal(2, file.Findings[0].Place!.Span.From.Line);
    }

    private static (string Value, string Source) Work(Func<string, string?> said, ConfigurationFile file)
    {
        var work = SettingsResolver.Resolve(said, file).Settings.Single(setting => setting.Definition == SettingDefinition.Work);
        return (work.Value, work.Source);
    }

    private static string? Nothing(string name) => null;

    private static Func<string, string?> Of(params (string Name, string Value)[] said) => asked => said.FirstOrDefault(each => each.Name == asked).Value;
}
