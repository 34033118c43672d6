using AutoDev.Architecture.Tests.Namespaces;

namespace AutoDev.Architecture.Tests;

/// <summary>
/// Folders are namespaces, and inside an assembly they have an order: none needs another that needs it in turn. A folder and the
/// folders in it are one exception, made by the rule itself and for nobody in particular: what lies in the outer one may put the inner
/// ones together (a sequence of tiers, a command line of commands) while they use what it offers to all of them.
/// </summary>
public sealed class Rooms
{
    [Fact]
    public void NoNamespacesOfAnAssemblyNeedEachOtherInACircle() => Assert.Empty(
        from path in ShippingAssemblies.Paths
        from circle in Circles.Of(NamespaceUses.In(path))
        select $"{Path.GetFileNameWithoutExtension(path)}: {circle}");

    [Fact]
    public void EveryAssemblyWasRead() => Assert.All(ShippingAssemblies.Paths, static path => Assert.NotEmpty(NamespaceUses.In(path)));

    [Fact]
    public void ACircleIsSeenThroughAMethodBodyAlone()
    {
        var circle = Assert.Single(Circles.Of(NamespaceUses.In(typeof(Rooms).Assembly.Location)));

        Assert.Contains("Circle.One -> AutoDev.Architecture.Tests.Circle.Two (Egg uses Hen)", circle, StringComparison.Ordinal);
        Assert.Contains("Circle.Two -> AutoDev.Architecture.Tests.Circle.One (Hen uses Egg)", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongCircleIsFoundAndWhatLeadsToItIsNotPartOfIt()
    {
        var circle = Assert.Single(Circles.Of([Use("X", "A"), Use("A", "B"), Use("B", "C"), Use("C", "A"), Use("C", "Y")]));

        Assert.DoesNotContain("X", circle, StringComparison.Ordinal);
        Assert.DoesNotContain("Y", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderAndTheFoldersInItMayNeedEachOther() =>
        Assert.Empty(Circles.Of([Use("Tiers", "Tiers.NoModel"), Use("Tiers.NoModel", "Tiers")]));

    [Fact]
    public void AFolderWhoseNameOnlyBeginsLikeAnotherLiesBesideIt() =>
        Assert.Single(Circles.Of([Use("Tiers", "TiersOfModels"), Use("TiersOfModels", "Tiers")]));

    [Fact]
    public void ACircleThroughTheFolderAboveIsACircle() =>
        Assert.Single(Circles.Of([Use("Tiers.NoModel", "Gates"), Use("Gates", "Tiers"), Use("Tiers", "Tiers.NoModel"), Use("Tiers.NoModel", "Tiers"), Use("Tiers", "Gates")]));

    private static NamespaceUse Use(string from, string to) => new(from, to, "T", "U");
}
