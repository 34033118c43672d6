using System.Globalization;
using System.Text;
using AutoDev.Sandbox;
using AutoDev.Synthesis.Tiers;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Gates.Examples;

/// <summary>The class that runs one candidate's cases, as C# that is compiled beside it: one method for each case.</summary>
/// <remarks>It says what came out and what was expected; the worker compares, so that the user's framework and language version matter little.</remarks>
internal sealed record HarnessSource(string Text, IReadOnlyList<HarnessMethod> Methods)
{
    /// <summary>Nobody else's: a project that uses this name would not compile with the harness beside it.</summary>
    public const string Namespace = "AutoDev.Build.Verification__";

    private const string Start = """
        // Runs the examples of one requirement; lives only while they are judged.
        #pragma warning disable

        namespace AutoDev.Build.Verification__
        {
            internal static class
        """;

    private const string End = """

                private static object[] Value<T>(global::System.Func<T> call) { return new object[] { call() }; }

                private static object[] Value(global::System.Action call) { call(); return new object[0]; }
            }
        }

        """;

    public static string TypeName(int candidate) => string.Create(CultureInfo.InvariantCulture, $"{Namespace}.Candidate{candidate}");

    /// <param name="index">Of the candidate among all that are built together.</param>
    /// <param name="leftOut">Cases that did not compile.</param>
    public static HarnessSource Write(int index, Candidate candidate, IReadOnlySet<int> leftOut, CSharpParseOptions options)
    {
        var text = new StringBuilder(Start).Append(CultureInfo.InvariantCulture, $" Candidate{index}\n    {{\n");
        var methods = new List<HarnessMethod>();
        for (var i = 0; i < candidate.Cases.Count; i++)
        {
            if (leftOut.Contains(i))
            {
                continue;
            }

            var one = candidate.Cases[i];
            var name = string.Create(CultureInfo.InvariantCulture, $"Case{i}");
            var start = text.Length;
            text.Append(Method(name, one, options));
            methods.Add(new HarnessMethod(i, name, Kind(one.Kind), start, text.Length));
        }

        return new HarnessSource(text.Append(End).ToString(), methods);
    }

    /// <summary>What came out decides the type, so that an expected value is read as that: <c>1</c> as a decimal, <c>[1, 2]</c> as a list.</summary>
    private static string Method(string name, ExampleCase one, CSharpParseOptions options) => one.Kind switch
    {
        ExampleKind.Equals => $$"""
                    internal static object[] {{name}}()
                    {
                        var __actual = {{one.Call}};
                        var __expected = __actual;
                        __expected = {{one.Expected}};
                        return new object[] { __actual, __expected };
                    }

            """,
        ExampleKind.Throws => $$"""
                    internal static global::System.Type Expected{{name}}() { return typeof({{one.Expected}}); }

                    internal static object[] {{name}}() { return Value(() => {{one.Call}}); }

            """,
        ExampleKind.Holds when CaseSyntax.IsExpression(one.Call, options) => $$"""
                    internal static object[] {{name}}() { return Value(() => {{one.Call}}); }

            """,
        ExampleKind.Holds => $$"""
                    internal static object[] {{name}}() { return Value(() => { {{one.Call}} }); }

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

/// <summary>A case's place in the harness.</summary>
/// <param name="Case">Index in the candidate's cases.</param>
/// <param name="Start">Offset of its text in the harness.</param>
/// <param name="End">Just behind it.</param>
internal sealed record HarnessMethod(int Case, string Name, SandboxCaseKind Kind, int Start, int End);
