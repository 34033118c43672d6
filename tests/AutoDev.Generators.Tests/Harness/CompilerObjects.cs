using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>Walks what a stage holds: an object of the compiler's in there would keep whole compilations alive.</summary>
internal static class CompilerObjects
{
    public static void AssertNoneIn(object? root, string stage)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object?>([root]);
        while (waiting.TryPop(out var item))
        {
            if (item is null or string or Delegate || item.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(item))
            {
                continue;
            }

            Assert.False(
                item is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or SourceText or AdditionalText or Location or Diagnostic,
                $"The stage {stage} holds a {item.GetType().Name}");
            if (item is IEnumerable items)
            {
                foreach (var element in items)
                {
                    waiting.Push(element);
                }
            }

            for (var type = item.GetType(); type is not null && type.Namespace?.StartsWith("AutoDev", StringComparison.Ordinal) == true; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    waiting.Push(field.GetValue(item));
                }
            }
        }
    }
}
