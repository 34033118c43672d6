namespace AutoDev.Architecture.Tests.Circle.One
{
    /// <summary>One half of a circle that the test must find.</summary>
    internal static class Egg
    {
        public static string Laid() => Two.Hen.Name();
    }
}

namespace AutoDev.Architecture.Tests.Circle.Two
{
    /// <summary>The other half.</summary>
    internal static class Hen
    {
        public static string Name() => nameof(Hen);

        public static string Hatched() => One.Egg.Laid();
    }
}
