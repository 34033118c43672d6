namespace AutoDev.Specifications.Diagnostics;

/// <summary>Rules on models, cost and configuration, 04xx.</summary>
public static class ConfigurationRules
{
    public static readonly Rule BadSetting = new(
        "ADEV0401",
        "Setting has no such value",
        RuleCategory.Models,
        RuleSeverity.Error,
        "{0} is '{1}'. Write one of: {2}");

    public static readonly Rule NotSupportedProject = new(
        "ADEV0402",
        "Project kind is not supported",
        RuleCategory.Models,
        RuleSeverity.Warning,
        "AutoDev.Build does nothing here: {0}");

    public static readonly Rule BadConfiguration = new(
        "ADEV0403",
        "Configuration file is not understood",
        RuleCategory.Models,
        RuleSeverity.Error,
        "The configuration is not understood: {0}");

    public static readonly Rule OldLanguage = new(
        "ADEV0404",
        "Project's C# is too old for generated code",
        RuleCategory.Models,
        RuleSeverity.Warning,
        "AutoDev writes C# {0} and this project compiles C# {1}, for one of its target frameworks at least, so no code is written for it. "
            + "Set <LangVersion>latest</LangVersion> in the project, or write the code by hand");

    public static readonly Rule OldSdk = new(
        "ADEV0405",
        "SDK is too old for generated code",
        RuleCategory.Models,
        RuleSeverity.Error,
        "The code that AutoDev.Build generated here cannot be compiled by the .NET SDK {0}: its attributes come from a generator that needs the .NET SDK "
            + "10.0.100 or later. Install one, and let no global.json choose an older one");

    internal static IEnumerable<Rule> All =>
    [
        BadSetting,
        NotSupportedProject,
        BadConfiguration,
        OldLanguage,
        OldSdk,
    ];
}
