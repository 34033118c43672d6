using AutoDev.Synthesis.Gates.Examples;

namespace AutoDev.Synthesis.Tests.Gates;

public sealed class RuntimeReferencesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("autodev-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("obj/net10.0/ref/Shop.dll", "obj/net10.0/Shop.dll")]
    [InlineData("nodatime/1.0.0/ref/net10.0/NodaTime.dll", "nodatime/1.0.0/lib/net10.0/NodaTime.dll")]
    [InlineData("packs/Web.App.Ref/10.0.1/ref/net10.0/Web.dll", "shared/Web.App/10.0.12/Web.dll")]
    [InlineData("bin/net10.0/Shop.dll", "bin/net10.0/Shop.dll")]
    public void AreTheAssembliesThatHoldCode(string compiled, string run)
    {
        Write("shared/Web.App/10.0.9/Web.dll");
        Write(run);

        Assert.Equal([Path.GetFullPath(PathOf(run))], RuntimeReferences.Of([Write(compiled)]).Select(Path.GetFullPath));
    }

    [Fact]
    public void AreTheSameWhereNoOtherIsFound()
    {
        var path = Write("obj/net10.0/ref/Shop.dll");

        Assert.Equal([path], RuntimeReferences.Of([path]));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), "");
        return PathOf(name);
    }
}
