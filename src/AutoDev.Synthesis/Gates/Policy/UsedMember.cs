namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Something outside of the project that code uses.</summary>
/// <param name="Assembly">Simple name of the assembly that it is taken from.</param>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Type">Without arity; a nested type behind its outer ones: <c>Outer.Inner</c>.</param>
/// <param name="Member">A property's or an event's own name, <c>new</c> for a constructor; null for the type as such.</param>
/// <param name="Grant">Set where it is no member but a way of working that has a grant of its own, such as a pointer.</param>
internal sealed record UsedMember(string? Assembly, string Namespace, string Type, string? Member, string? Grant = null)
{
    public static UsedMember Native(string what) => new(null, "", what, null, "native");

    public override string ToString() =>
        (Namespace.Length == 0 ? "" : Namespace + ".") + Type + (Member switch { null => "", "new" => " (constructor)", _ => "." + Member });
}
