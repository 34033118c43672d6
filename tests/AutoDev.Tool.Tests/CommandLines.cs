namespace AutoDev.Tool.Tests;

[Verifies("PRP-001-1")]
[Verifies("PRP-001-2")]
public sealed class CommandLines
{
    [Theory]
    [InlineData("parse")]
    [InlineData("status")]
    [InlineData("synth")]
    [InlineData("explain")]
    [InlineData("adopt")]
    [InlineData("discard")]
    [InlineData("config")]
    public void EveryCommandSaysWhatItDoes(string name)
    {
        var command = CommandLine.Root().Subcommands.Single(command => command.Name == name);

        Assert.NotNull(command.Description);
        Assert.All(command.Arguments, static argument => Assert.False(string.IsNullOrEmpty(argument.Description)));
        Assert.All(command.Options, static option => Assert.False(string.IsNullOrEmpty(option.Description)));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("parse")]
    [InlineData("explain")]
    [InlineData("status", "/no/such/folder")]
    [InlineData("config", "show", "/no/such/folder")]
    public async Task ACommandLineThatMakesNoSenseIsAUsageError(params string[] args) =>
        Assert.Equal(ExitCode.Usage, await CommandLine.InvokeAsync(args));
}
