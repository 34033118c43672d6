using System.Reflection;
using AutoDev.Sandbox.Processes;
using AutoDev.Sandbox.Protocol;

namespace AutoDev.Sandbox.Worker;

/// <summary>Runs the cases one after the other and says of each what came out.</summary>
internal sealed class CaseRunner(WorkerRequest request, Stream output)
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    private readonly Dictionary<SandboxMethod, HarnessMethod> methods = [];

    public void Run()
    {
        Assembly assembly;
        try
        {
            assembly = new CandidateContext(request.ReferencePaths).LoadFromAssemblyPath(request.AssemblyPath);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            Say(WorkerEvent.Broken, 0, e.Message);
            return;
        }

        Say(WorkerEvent.Ready, ProcessGroup.OwnId(), "");
        for (var i = 0; i < request.Cases.Count; i++)
        {
            if (!RunOne(assembly, i, request.Cases[i]))
            {
                return;
            }
        }

        Say(WorkerEvent.Done, 0, "");
    }

    /// <returns>Whether the process is still good for the next case.</returns>
    private bool RunOne(Assembly assembly, int index, SandboxCase one)
    {
        HarnessMethod method;
        try
        {
            method = MethodOf(assembly, one.Method);
        }
        catch (Exception e) when (e is TypeLoadException or IOException or BadImageFormatException)
        {
            Say(WorkerEvent.Broken, index, e.Message);
            return false;
        }

        try
        {
            var row = one.Row as object[] ?? [.. one.Row];
            var wrong = one.Method.Kind == SandboxCaseKind.Throws ? Throws(method, row) : Judge(method.Call(row), one.Method.Kind);
            Say(wrong is null ? WorkerEvent.Passed : WorkerEvent.Failed, index, wrong ?? "");
            return true;
        }
        catch (OutOfMemoryException)
        {
            Say(WorkerEvent.OutOfMemory, index, "");
            return false;
        }
#pragma warning disable CA1031 // Whatever a candidate throws is what came out of it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Say(WorkerEvent.Failed, index, "threw " + ValueText.Of(Unwrap(e)));
            return true;
        }
    }

    private static string? Judge(object?[]? values, SandboxCaseKind kind) => (kind, values) switch
    {
        (SandboxCaseKind.Equals, [var actual, var expected]) => ValueComparison.AreEqual(actual, expected)
            ? null
            : $"gave {ValueText.Of(actual)}, expected {ValueText.Of(expected)}",
        (SandboxCaseKind.Holds, [false]) => "is false",
        _ => null,
    };

    private static string? Throws(HarnessMethod method, object[] row)
    {
        var expected = method.Expected!();
        try
        {
            var values = method.Call(row);

            // A sequence that is made on demand throws when it is asked for, not when it is called.
            var came = values is [var value] ? "gave " + ValueText.Of(value) : "returned";
            return $"{came}, expected {expected.Name}";
        }
        catch (Exception e) when (expected.IsInstanceOfType(Unwrap(e)))
        {
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"threw {ValueText.Of(Unwrap(e))}, expected {expected.Name}";
        }
    }

    private HarnessMethod MethodOf(Assembly assembly, SandboxMethod method)
    {
        if (!methods.TryGetValue(method, out var found))
        {
            var type = assembly.GetType(method.TypeName, throwOnError: true)!;
            methods[method] = found = new HarnessMethod(
                type.GetMethod(method.Name, Members)!.CreateDelegate<Func<object[], object?[]?>>(),
                type.GetMethod("Expected" + method.Name, Members)?.CreateDelegate<Func<Type>>());
        }

        return found;
    }

    private static Exception Unwrap(Exception e) =>
        e is TypeInitializationException or TargetInvocationException && e.InnerException is { } inner ? Unwrap(inner) : e;

    private void Say(WorkerEvent what, int index, string text)
    {
        output.Write(new WorkerLine(what, index, text).Format(request.Nonce));
        output.Flush();
    }

    private sealed record HarnessMethod(Func<object[], object?[]?> Call, Func<Type>? Expected);
}
