using AutoDev.BuildContract;

namespace AutoDev.Build.Tests;

public sealed class UnwritablePlaces
{
    [Theory]
    [InlineData(28)]
    [InlineData(unchecked((int)0x80070070))]
    public void SayThatTheirDiskIsFull(int code) => Assert.Contains("Make room", UnwritablePlace.Reason(new IOException("?", code)), StringComparison.Ordinal);

    [Fact]
    public void SayThatTheirDiskIsFullWhereAllRoomWasAskedForAtOnce() => Assert.Contains(
        "Make room",
        UnwritablePlace.Reason(new IOException("Failed to create 'a' with allocation size '9' because the disk was full.")),
        StringComparison.Ordinal);

    [Fact]
    public void SayThatTheyAreReadOnly()
    {
        Assert.Contains("Make it writable", UnwritablePlace.Reason(new IOException("?", 30)), StringComparison.Ordinal);
        Assert.Contains("Make it writable", UnwritablePlace.Reason(new UnauthorizedAccessException()), StringComparison.Ordinal);
    }

    [Fact]
    public void SayThatAFileIsInTheWay()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "obj");
        File.WriteAllText(file, "");

        Action[] writes =
        [
            () => Directory.CreateDirectory(file),
            () => Directory.CreateDirectory(Path.Combine(file, "autodev")),
            () => File.WriteAllText(Path.Combine(file, "a"), ""),
        ];
        Assert.All(
            writes,
            act => Assert.Contains("Move it away", UnwritablePlace.Reason(Assert.ThrowsAny<IOException>(act)), StringComparison.Ordinal));
    }

    [Fact]
    public void SayTheSystemsWordsElse() => Assert.Equal("The file is gone.", UnwritablePlace.Reason(new IOException("The file is gone.")));
}
