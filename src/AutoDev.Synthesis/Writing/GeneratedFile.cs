using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Writing;

/// <summary>The frame of a generated file: header, namespace, the types around what is written.</summary>
internal static class GeneratedFile
{
    /// <summary>A file of one namespace whose content <paramref name="content"/> writes.</summary>
    /// <param name="usings">Namespaces that the content needs beyond <c>System</c>.</param>
    public static string Write(Increment increment, CodeStyle style, Action<StyledWriter> content, IReadOnlyList<string>? usings = null)
    {
        var writer = new StyledWriter(style);
        FileHeader.Write(writer, increment.Requirement);
        WriteUsings(writer, [.. SystemFor(increment), .. usings ?? []]);
        var block = !style.FileScopedNamespace && increment.Namespace.Length > 0;
        if (block)
        {
            writer.Line("namespace " + CSharpWords.EscapedPath(increment.Namespace));
            writer.Open();
        }
        else if (increment.Namespace.Length > 0)
        {
            writer.Line($"namespace {CSharpWords.EscapedPath(increment.Namespace)};");
            writer.Line();
        }

        content(writer);
        if (block)
        {
            writer.Close();
        }

        var text = writer.ToString();
        return style.FinalNewline ? text : text.TrimEnd('\n');
    }

    /// <summary>A file of one member: inside the declarations of the types that hold it.</summary>
    public static string WriteMember(
        Increment increment,
        CodeStyle style,
        Action<StyledWriter> member,
        IReadOnlyList<string>? usings = null) => Write(increment, style, writer =>
    {
        var types = increment.TypeDeclarations;
        foreach (var type in types)
        {
            writer.Line($"/// <content>{Documentation.Escaped(increment.Requirement.Id)}</content>");
            writer.Line(type);
            writer.Open();
        }

        member(writer);
        for (var i = 0; i < types.Count; i++)
        {
            writer.Close();
        }
    }, usings);

    /// <summary>The attribute by which code that the document alone asked for claims its requirement.</summary>
    public static string Implements(Requirement requirement) =>
        $"[global::AutoDev.Implements({CSharpText.Quoted(requirement.Id)})]";

    private static IEnumerable<string> SystemFor(Increment increment) => increment.ImportsSystem ? [] : ["System"];

    private static void WriteUsings(StyledWriter writer, IReadOnlyList<string> namespaces)
    {
        var sorted = namespaces.Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal))
            .ThenBy(static name => name, StringComparer.Ordinal)
            .ToList();
        foreach (var name in sorted)
        {
            writer.Line($"using {name};");
        }

        if (sorted.Count > 0)
        {
            writer.Line();
        }
    }
}
