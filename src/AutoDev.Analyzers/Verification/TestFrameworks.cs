using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Verification;

/// <summary>By what the runners of tests know a test, and that it is not to be run. By name: a project references one of them, and we none.</summary>
internal static class TestFrameworks
{
    private const string MSTestMethod = "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute";
    private const string MSTestClass = "Microsoft.VisualStudio.TestTools.UnitTesting.TestClassAttribute";

    /// <summary>Attributes of tests, or the interfaces by which a framework finds those that others write.</summary>
    private static readonly string[] Tests =
    [
        "Xunit.FactAttribute",
        "Xunit.v3.IFactAttribute",
        "NUnit.Framework.TestAttribute",
        "NUnit.Framework.TestCaseAttribute",
        "NUnit.Framework.TestCaseSourceAttribute",
        "NUnit.Framework.TheoryAttribute",
        "NUnit.Framework.Interfaces.ISimpleTestBuilder",
        "NUnit.Framework.Interfaces.ITestBuilder",
        MSTestMethod,
        "TUnit.Core.TestAttribute",
        "TUnit.Core.BaseTestAttribute",

        // The tests that run a step are made of the scenarios.
        "Reqnroll.StepDefinitionBaseAttribute",
        "TechTalk.SpecFlow.StepDefinitionBaseAttribute",
    ];

    /// <summary>Themselves only: what derives from one decides when the tests run.</summary>
    private static readonly string[] Ignored =
    [
        "NUnit.Framework.IgnoreAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.IgnoreAttribute",
        "TUnit.Core.SkipAttribute",
    ];

    /// <summary>Arguments of a test's attribute that keep it from running: of xUnit.net, and of NUnit.</summary>
    private static readonly string[] Reasons = ["Skip", "Ignore", "IgnoreReason"];

    /// <summary>Arguments that say when the reason holds.</summary>
    private static readonly string[] Conditions = ["SkipUnless", "SkipWhen", "Until"];

    public static bool AreReferenced(Compilation compilation) => Tests.Any(name => !compilation.GetTypesByMetadataName(name).IsEmpty);

    public static bool MakesTest(AttributeData attribute) =>
        attribute.AttributeClass is { } type && (BasesOf(type).Any(static one => Is(one, Tests)) || type.AllInterfaces.Any(static one => Is(one, Tests)));

    /// <summary>Whether MSTest runs what an attribute of its own marks; the other frameworks run such a test, or fail with it.</summary>
    /// <param name="classes">Those that have the test: its own, or all that derive from it.</param>
    public static bool IsSeen(IMethodSymbol method, List<AttributeData> tests, IEnumerable<INamedTypeSymbol> classes) =>
        !tests.TrueForAll(static test => BasesOf(test.AttributeClass!).Any(static one => one.ToDisplayString() == MSTestMethod))
        || (method.DeclaredAccessibility == Accessibility.Public
            && classes.Any(static type => BasesOf(type).Any(static one => one.GetAttributes().Any(static attribute =>
                attribute.AttributeClass is { } marked && BasesOf(marked).Any(static mark => mark.ToDisplayString() == MSTestClass)))));

    /// <summary>Whether a test's attribute says that it does not run.</summary>
    public static bool Skips(AttributeData test) => Has(test, Reasons) && !Has(test, Conditions);

    /// <summary>Whether an attribute beside it, or of its class, says so.</summary>
    public static bool Ignores(AttributeData attribute) => attribute.AttributeClass is { } type && Is(type, Ignored) && !Has(attribute, Conditions);

    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }

    private static bool Has(AttributeData attribute, string[] names) =>
        attribute.NamedArguments.Any(argument => names.Contains(argument.Key) && !argument.Value.IsNull);

    private static bool Is(INamedTypeSymbol type, string[] names) => names.Contains(type.ToDisplayString());
}
