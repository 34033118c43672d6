using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>What stands around every generated type.</summary>
[Implements("PRP-010-15")]
internal sealed class FileFrame(string space)
{
    /// <summary>
    /// CS0612, CS0618: what is deprecated is still read and written. CS1573, CS1591: the document may say nothing. CS8618: the constructor that
    /// reads throws where something required is missing.
    /// </summary>
    private const string Compiler = "CS0612, CS0618, CS1573, CS1591, CS8618";

    /// <summary>
    /// CA1054, CA1055, CA1056, CA1707, CA1716, CA1724, CA1819: names and types are the document's. CA1032: an error without an answer says nothing.
    /// CA1034: an answer belongs to its operation. CA1062: the annotations say what may be null. CA2225: what converts has a constructor or a
    /// factory beside it.
    /// </summary>
    private const string Analyzers = "CA1032, CA1034, CA1054, CA1055, CA1056, CA1062, CA1707, CA1716, CA1724, CA1819, CA2225";

    /// <summary>The prose of the document that stands in the file that was framed last.</summary>
    public IReadOnlyList<DocumentNode> Told { get; private set; } = [];

    /// <summary>The body with what it needs above it.</summary>
    public string Around(CodeWriter body)
    {
        Told = body.Told;
        var text = body.Finish();
        var code = new CodeWriter()
            .Line(GeneratedCode.Comment)
            .Line("#nullable enable")
            .Line($"#pragma warning disable {Compiler}, {Analyzers}")
            .Line($"namespace {space};");
        foreach (var name in Framework.UsingsOf(text))
        {
            code.Line($"using global::{name};");
        }

        return code.Line("using global::AutoDev.Contracts.Runtime;").Finish() + text;
    }

    public static CodeWriter Head(CodeWriter code, Prose? description, bool isDeprecated)
    {
        code.Summary(description);
        if (isDeprecated)
        {
            code.Line(GeneratedCode.Deprecated);
        }

        return code.Line(GeneratedCode.Attribute);
    }
}
