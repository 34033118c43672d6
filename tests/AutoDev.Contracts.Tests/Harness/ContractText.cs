namespace AutoDev.Contracts.Tests.Harness;

/// <summary>Small documents.</summary>
internal static class ContractText
{
    /// <summary>A document with these schemas and no operations.</summary>
    public static string With(string schemas) =>
        "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n" + Indented(schemas, "    ");

    /// <summary>A document with these paths.</summary>
    public static string WithPaths(string paths, string schemas = "") =>
        "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\nservers: [ { url: 'https://acme.test/v1' } ]\npaths:\n" + Indented(paths, "  ")
        + (schemas.Length > 0 ? "components:\n  schemas:\n" + Indented(schemas, "    ") : "");

    private static string Indented(string text, string by) => string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => by + line + "\n"));
}
