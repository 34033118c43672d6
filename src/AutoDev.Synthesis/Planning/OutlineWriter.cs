using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Planning;

/// <summary>Writes declarations without bodies, for binding only.</summary>
internal static class OutlineWriter
{
    public static string InType(string space, EquatableArray<string> types, string member) =>
        InNamespace(space, $"{string.Concat(types.Select(static type => type + "\n{\n"))}{member}\n{string.Concat(types.Select(static _ => "}\n"))}");

    public static string InNamespace(string space, string code) =>
        "#nullable enable\n" + (space.Length == 0 ? code : $"namespace {CSharpWords.EscapedPath(space)}\n{{\n{code}\n}}\n");
}
