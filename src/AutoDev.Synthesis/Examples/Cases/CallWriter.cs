using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Cases;

/// <summary>Writes calls of an increment's member that compile anywhere in the user's assembly.</summary>
internal static class CallWriter
{
    public static string TypeOf(Increment increment) => TypeOf(increment, increment.TypeName);

    /// <summary>A type in the increment's namespace.</summary>
    public static string TypeOf(Increment increment, string path) => "global::" + CSharpWords.EscapedPath(increment.Namespace.Length > 0 ? $"{increment.Namespace}.{path}" : path);

    /// <summary>A call with one argument for each parameter; a null argument is left to the parameter's default.</summary>
    public static string Call(Increment increment, IReadOnlyList<string?> arguments)
    {
        var signature = increment.Signature!;
        var list = string.Join(", ", arguments.Select((text, i) => (text, i)).Where(static a => a.text is not null).Select(a =>
            arguments.Take(a.i).Contains(null) ? $"{Identifiers.Escaped(signature.Parameters[a.i].Name)}: {a.text}" : a.text));
        return signature.Kind switch
        {
            MemberKind.Constructor => $"new {TypeOf(increment)}({list})",
            MemberKind.Property => Receiver(increment) + "." + Identifiers.Escaped(signature.Name),
            _ => $"{Receiver(increment)}.{Identifiers.Escaped(signature.Name)}({list})",
        };
    }

    /// <summary>What the member is called on, behind which its name is written: a value of its type where it is no static one.</summary>
    public static string Receiver(Increment increment) =>
        increment.Signature!.IsStatic ? TypeOf(increment) : $"new {TypeOf(increment)}()";
}
