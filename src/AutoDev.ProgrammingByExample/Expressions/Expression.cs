namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>A node of the one tree that search builds, the interpreter runs and every printer walks.</summary>
internal abstract class Expression(DataType type, int cost)
{
    public DataType Type { get; } = type;

    /// <summary>The description length: what a person would have to say to mean this and nothing else.</summary>
    public int Cost { get; } = cost;
}

/// <param name="type">Of the value.</param>
/// <param name="cost">Small for what every program may use, higher for what was taken from rows.</param>
/// <param name="isMined">True where the value was chosen for the rows at hand and so is supported by nothing but them.</param>
internal sealed class Constant(Value value, DataType type, int cost, bool isMined) : Expression(type, cost)
{
    public Value Value { get; } = value;

    public bool IsMined { get; } = isMined;
}

/// <summary>A parameter of the problem, or of a lambda.</summary>
/// <param name="slot">Its place in the environment: the problem's parameters first, then each lambda's.</param>
internal sealed class Variable(int slot, string name, DataType type) : Expression(type, CostModel.Variable)
{
    public int Slot { get; } = slot;

    public string Name { get; } = name;
}

internal sealed class Call(Operator @operator, Expression[] arguments)
    : Expression(@operator.Returns, @operator.Cost + CostModel.Sum(arguments))
{
    public Operator Operator { get; } = @operator;

    public Expression[] Arguments { get; } = arguments;
}

internal sealed class Conditional(Expression test, Expression then, Expression otherwise)
    : Expression(then.Type, CostModel.Conditional + test.Cost + then.Cost + otherwise.Cost)
{
    public Expression Test { get; } = test;

    public Expression Then { get; } = then;

    public Expression Otherwise { get; } = otherwise;
}

/// <param name="cost">Of one that everyone knows, which takes less telling than its parts.</param>
internal sealed class Lambda(Variable[] parameters, Expression body, int? cost = null)
    : Expression(new FunctionType(Array.ConvertAll(parameters, p => p.Type), body.Type), cost ?? body.Cost)
{
    public Variable[] Parameters { get; } = parameters;

    public Expression Body { get; } = body;
}

/// <summary>An expected failure: the name of an exception stood where a result could have.</summary>
internal sealed class Throw(Failure failure, DataType type) : Expression(type, CostModel.Throw)
{
    public Failure Failure { get; } = failure;
}
