using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AutoDev.Sandbox.Worker;

/// <summary>When a value counts as the expected one.</summary>
/// <remarks>
/// Equal as the type says; numbers of <see cref="double"/> within 1e-9 and of <see cref="float"/> within 1e-6 of each other,
/// relative to the larger; <see cref="decimal"/> by value; sequences and tuples element by element, sets and dictionaries without order;
/// records by their properties, because a list in a record is compared by reference otherwise.
/// </remarks>
internal static class ValueComparison
{
    public static bool AreEqual(object? actual, object? expected) => (actual, expected) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (double a, double e) => a.Equals(e) || (double.IsFinite(a) && double.IsFinite(e) && Math.Abs(a - e) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(e))),
        (float a, float e) => a.Equals(e) || (float.IsFinite(a) && float.IsFinite(e) && Math.Abs(a - e) <= 1e-6f * Math.Max(Math.Abs(a), Math.Abs(e))),
        _ when actual.Equals(expected) => true,
        (string, _) or (_, string) => false,
        (ITuple a, ITuple e) => a.Length == e.Length && Enumerable.Range(0, a.Length).All(i => AreEqual(a[i], e[i])),
        (IDictionary a, IDictionary e) => a.Count == e.Count && e.Keys.Cast<object>().All(key => a.Contains(key) && AreEqual(a[key], e[key])),
        (IEnumerable a, IEnumerable e) => IsSet(actual) || IsSet(expected) ? SameElements(a, e) : SameSequence(a, e),
        _ => actual.GetType() == expected.GetType() && IsRecord(actual.GetType()) && SameProperties(actual, expected),
    };

    private static bool SameSequence(IEnumerable actual, IEnumerable expected)
    {
        // Stops at the first difference: what came out may have no end.
        var left = actual.GetEnumerator();
        var right = expected.GetEnumerator();
        while (right.MoveNext())
        {
            if (!left.MoveNext() || !AreEqual(left.Current, right.Current))
            {
                return false;
            }
        }

        return !left.MoveNext();
    }

    private static bool SameElements(IEnumerable actual, IEnumerable expected)
    {
        var left = actual.Cast<object?>().ToList();
        var right = expected.Cast<object?>().ToList();
        return left.Count == right.Count && right.TrueForAll(item => left.Exists(other => AreEqual(other, item)));
    }

    private static bool IsSet(object value) => Array.Exists(
        value.GetType().GetInterfaces(),
        static type => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(ISet<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>)));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);

    private static bool SameProperties(object actual, object expected) => Array.TrueForAll(
        actual.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public),
        property => property.GetIndexParameters().Length > 0 || AreEqual(property.GetValue(actual), property.GetValue(expected)));
}
