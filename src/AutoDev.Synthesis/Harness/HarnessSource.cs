using System.Globalization;
using System.Text;
using AutoDev.Sandbox;
using AutoDev.Synthesis.Examples.Cases;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Harness;

/// <summary>The classes that run one candidate's cases, as C# that is compiled beside it: one method for all cases of the same code.</summary>
/// <remarks>It says what came out and what was expected; the worker compares, so that the user's framework and language version matter little.</remarks>
internal sealed record HarnessSource(string Text, IReadOnlyList<HarnessMethod> Methods)
{
    /// <summary>Nobody else's: a project that uses this name would not compile with the harness beside it.</summary>
    public const string Namespace = "AutoDev.Build.Verification__";

    private const string TypePrefix = Namespace + ".Candidate";

    /// <summary>The runtime loads no type of more than 65,520 methods, and some code needs several.</summary>
    private const int MethodsInAType = 10_000;

    private const string Start = """
        // Runs the examples of one requirement; lives only while they are judged.
        #pragma warning disable

        namespace AutoDev.Build.Verification__
        {

        """;

    private const string StartOfType = """
            {

        """;

    private const string EndOfType = """
                private static object[] Value<T>(global::System.Func<T> call) { return new object[] { call() }; }

                private static object[] Value(global::System.Action call) { call(); return new object[0]; }
            }

        """;

    public static string TypeName(int candidate) => string.Create(CultureInfo.InvariantCulture, $"{TypePrefix}{candidate}");

    /// <summary>The candidate that a type serves; null where it is no type of a harness.</summary>
    public static int? CandidateOf(string typeName)
    {
        if (!typeName.StartsWith(TypePrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var number = typeName[TypePrefix.Length..].Split('_')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var candidate) ? candidate : null;
    }

    /// <param name="index">Of the candidate among all that are built together.</param>
    /// <param name="leftOut">Cases that did not compile.</param>
    public static HarnessSource Write(int index, IEnumerable<CaseCode> codes, IReadOnlySet<int> leftOut, CSharpParseOptions options)
    {
        var text = new StringBuilder(Start);
        var methods = new List<HarnessMethod>();
        foreach (var part in codes.Where(code => !leftOut.Contains(code.Number)).Chunk(MethodsInAType))
        {
            var type = TypeName(index) + (methods.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{part[0].Number}"));
            text.Append("    internal static class ").Append(type.AsSpan(Namespace.Length + 1)).Append('\n').Append(StartOfType);
            foreach (var code in part)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"Case{code.Number}");
                var start = text.Length;
                text.Append(Method(name, code.First, options));
                methods.Add(new HarnessMethod(code, type, name, Kind(code.First.Kind), start, text.Length));
            }

            text.Append(EndOfType);
        }

        return new HarnessSource(text.Append("}\n").ToString(), methods);
    }

    /// <summary>The method whose text a position is in; null between them.</summary>
    public HarnessMethod? MethodAt(int position)
    {
        var (from, to) = (0, Methods.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Methods[middle].End <= position ? (middle + 1, to) : (from, middle);
        }

        return from < Methods.Count && Methods[from].Start <= position ? Methods[from] : null;
    }

    /// <summary>What came out decides the type, so that an expected value is read as that: <c>1</c> as a decimal, <c>[1, 2]</c> as a list.</summary>
    private static string Method(string name, ExampleCase one, CSharpParseOptions options) => one.Kind switch
    {
        ExampleKind.Equals => $$"""
                    internal static object[] {{name}}(object[] __row)
                    {
                        var __actual = {{one.Call}};
                        var __expected = __actual;
                        __expected = {{one.Expected}};
                        return new object[] { __actual, __expected };
                    }

            """,
        ExampleKind.Throws => $$"""
                    internal static global::System.Type Expected{{name}}() { return typeof({{one.Expected}}); }

                    internal static object[] {{name}}(object[] __row) { return Value(() => {{one.Call}}); }

            """,
        ExampleKind.Holds when CaseSyntax.IsExpression(one.Call, options) => $$"""
                    internal static object[] {{name}}(object[] __row) { return Value(() => {{one.Call}}); }

            """,
        ExampleKind.Holds => $$"""
                    internal static object[] {{name}}(object[] __row) { return Value(() => { {{one.Call}} }); }

            """,
        _ => throw new ArgumentOutOfRangeException(nameof(one)),
    };

    private static SandboxCaseKind Kind(ExampleKind kind) => kind switch
    {
        ExampleKind.Equals => SandboxCaseKind.Equals,
        ExampleKind.Throws => SandboxCaseKind.Throws,
        ExampleKind.Holds => SandboxCaseKind.Holds,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>A method of the harness.</summary>
/// <param name="Code">Of which cases it runs; the number is in its name.</param>
/// <param name="Start">Offset of its text in the harness.</param>
/// <param name="End">Just behind it.</param>
internal sealed record HarnessMethod(CaseCode Code, string TypeName, string Name, SandboxCaseKind Kind, int Start, int End);
