namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>What a lambda is while it runs. Operators call it once for each element, in order.</summary>
internal abstract class Function
{
    public abstract Value Invoke(ReadOnlySpan<Value> arguments);

    public static Function From(Value value) => (Function)value.Reference!;
}
