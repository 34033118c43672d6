using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Writes one expression on one line, with the parentheses that it needs and no others.</summary>
internal sealed class ExpressionWriter
{
    /// <summary>Variables from this slot on are locals, which are arrays.</summary>
    public const int FirstLocal = 1_000;

    private static readonly List<string> NamesOfSystem = ["Math.", "Convert.", "Array.", "StringComparison.", "StringComparer.", "StringSplitOptions.", "DateTime.", "new DateTime", "new DateOnly", "TimeSpan.", "DayOfWeek."];

    private readonly Problem problem;
    private readonly bool older;
    private readonly Dictionary<int, string> replaced = [];
    private readonly SortedSet<string> usings = new(StringComparer.Ordinal);

    /// <param name="older">Whether the project's library is .NET Standard 2.0 or .NET Framework.</param>
    public ExpressionWriter(Problem problem, bool older = false)
    {
        this.problem = problem;
        this.older = older;
        Functions = new LocalFunctions(problem, this);
    }

    public LocalFunctions Functions { get; }

    public IReadOnlyList<string> Usings => [.. usings];

    public string Write(Expression expression, Precedence least = Precedence.Lambda)
    {
        var (text, precedence) = Write(expression);
        return precedence < least ? $"({text})" : text;
    }

    /// <summary>The expression that throws, without <c>throw</c>.</summary>
    public string Exception(Failure failure, Expression? cause)
    {
        usings.Add("System");
        var simple = failure.ExceptionType[(failure.ExceptionType.LastIndexOf('.') + 1)..];
        var variables = cause is null ? [] : Structure.All(cause).OfType<Variable>();

        // What does not fit another is said of the other.
        var culprit = cause is not null && GuardOperators.IsGuard(cause) ? variables.LastOrDefault() : variables.FirstOrDefault();
        return (simple, culprit) switch
        {
            ("ArgumentOutOfRangeException" or "ArgumentNullException", not null) => $"new {failure.ExceptionType}(nameof({Name(culprit)}))",
            ("ArgumentException", not null) => $"new {failure.ExceptionType}(\"The value is not valid.\", nameof({Name(culprit)}))",
            _ => $"new {failure.ExceptionType}()",
        };
    }

    public string Name(Variable variable)
    {
        if (variable.Slot < problem.Parameters.Count)
            return Keywords.Escape(problem.Parameters[variable.Slot].Name);
        if (replaced.TryGetValue(variable.Slot, out var text))
            return text;
        return variable.Slot >= FirstLocal ? variable.Name : LambdaNames.For(variable, problem);
    }

    /// <summary>The lambda's body with <paramref name="names"/> for its parameters, in an expression of LINQ.</summary>
    public string Within(Lambda lambda, string[] names)
    {
        Use("System.Linq");
        return Body(lambda, names);
    }

    /// <inheritdoc cref="Within"/>
    public string Body(Lambda lambda, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
            replaced.Add(lambda.Parameters[i].Slot, names[i]);
        var text = Write(lambda.Body, Precedence.Lambda);
        foreach (var parameter in lambda.Parameters)
            replaced.Remove(parameter.Slot);
        return text;
    }

    /// <summary>Adds namespaces that a text needs, with <c>;</c> between them.</summary>
    public void Use(string? namespaces)
    {
        if (namespaces is not null)
            usings.UnionWith(namespaces.Split(';'));
    }

    private (string Text, Precedence Precedence) Write(Expression expression)
    {
        switch (expression)
        {
            case Constant constant:
                var literal = Literals.Of(constant.Value, constant.Type);
                if (MomentOperators.IsMoment(constant.Type) || ReferenceEquals(constant.Type, DataType.DayOfWeek))
                    usings.Add("System");
                return (literal, literal[0] == '-' ? Precedence.Unary : Precedence.Primary);
            case Variable variable:
                return (Name(variable), Precedence.Primary);
            case Lambda lambda:
                var used = Structure.All(lambda.Body).OfType<Variable>().Select(static variable => variable.Slot).ToHashSet();
                var names = string.Join(", ", lambda.Parameters.Select(parameter => lambda.Parameters.Length == 1 || used.Contains(parameter.Slot) ? Name(parameter) : "_"));
                var body = WithCast(lambda.Body, Precedence.Lambda);
                return (lambda.Parameters.Length == 1 ? $"{names} => {body}" : $"({names}) => {body}", Precedence.Lambda);
            case Conditional conditional when SwitchArms.Of(conditional) is { Count: > 2 } arms:
                return (Switch(arms), Precedence.Multiplicative);
            case Conditional conditional:
                var test = Write(conditional.Test, Precedence.Or);
                return ($"{test} ? {Write(conditional.Then, Precedence.Or)} : {Write(conditional.Otherwise, Precedence.Conditional)}", Precedence.Conditional);
            case Throw failure:
                return ($"throw {Exception(failure.Failure, cause: null)}", Precedence.Conditional);
            case Call { Operator.Name: NumberOperators.Convert } call:
                return Write(call.Arguments[0]);
            case Call call when Patterns.Of(call, this) is { } pattern:
                return ($"{Write(pattern.Subject, Precedence.Relational)} is {pattern.Text}", Precedence.Relational);
            case Call call when Interpolation.TryWrite(call, this) is { } interpolated:
                return (interpolated, Precedence.Primary);
            case Call call when Interpolation.TryJoin(call, this) is { } joined:
                return (joined, Precedence.Additive);
            case Call call:
                return (Fill(call), call.Operator.Notation.Precedence);
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} is not written in C#.");
        }
    }

    // On one line, as a lambda has it.
    private string Switch(IReadOnlyList<SwitchArm> arms) =>
        $"{Write(arms[0].Subject!, Precedence.Unary)} switch {{ {string.Join(", ", arms.Select(arm => $"{(arm.Test is null ? "_" : Patterns.Of(arm.Test, this)!.Text)} => {Write(arm.Result, Precedence.Lambda)}"))} }}";

    private string Fill(Call call)
    {
        var (notation, asCharacter) = Choose(call);
        var text = notation.Text;
        Use(notation.Using);
        if (NamesOfSystem.Exists(name => text.Contains(name, StringComparison.Ordinal)))
            usings.Add("System");

        // Where every operand is widened, C# would compute in the narrow type.
        var needsCast = call.Arguments.Length > 0 && Array.TrueForAll(call.Arguments, IsWidened);
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{' || i + 2 >= text.Length || text[i + 2] != '}')
            {
                written.Append(text[i]);
                continue;
            }

            if (NamesOf(text[i + 1], call) is { } name)
            {
                written.Append(name);
                i += 2;
                continue;
            }

            var hole = text[i + 1] - '0';
            var least = Least(notation, i, hole);
            if (hole == 1 && asCharacter)
                written.Append(Literals.Of(new Value(((Constant)call.Arguments[1]).Value.Text[0]), DataType.Character));
            else if (hole == 1 && ReferenceEquals(notation, call.Operator.OnLiteral))
                written.Append(Literals.Of(((Constant)call.Arguments[1]).Value, DataType.Int32));
            else
                written.Append(needsCast && hole == 0 ? WithCast(call.Arguments[hole], least) : Operand(call.Arguments[hole], notation, least));
            i += 2;
        }

        return written.ToString();
    }

    // What is not the place of an argument is a name that no parameter has, or a lambda's body over the parts of what is so named.
    private string? NamesOf(char hole, Call call) => hole switch
    {
        'i' => Free("i", "j", "index", "position"),
        'e' => Free("each", "one", "item"),
        'g' => Free("group", "equals", "same"),
        'p' => Free("pair", "last", "state"),
        'd' => Free("divisor", "part", "factor"),
        'l' => Free("letter", "lower", "small"),
        'w' => Free("words", "text", "said"),
        'f' => Functions.NameOf(call),
        'b' => Within((Lambda)call.Arguments[^1], [Free("pair", "last", "state") + ".Item1", Free("pair", "last", "state") + ".Item2"]),
        _ => null,
    };

    private string Free(params string[] names) => names
        .First(name => !problem.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)));

    // Nobody should have to know how bit operators bind among each other and beside arithmetic.
    private string Operand(Expression expression, Notation notation, Precedence least)
    {
        var (text, precedence) = Write(expression);
        var isMixed = precedence < Precedence.Unary && (precedence != notation.Precedence || precedence is Precedence.Shift)
            && (IsOnBits(notation.Precedence) || (IsOnBits(precedence) && notation.Precedence < Precedence.Unary));
        return precedence < least || isMixed ? $"({text})" : text;
    }

    private static bool IsOnBits(Precedence precedence) =>
        precedence is Precedence.BitAnd or Precedence.BitOr or Precedence.BitXor or Precedence.Shift;

    private (Notation Notation, bool AsCharacter) Choose(Call call)
    {
        var notation = older && call.Operator.Name is "substring" ? call.Operator.Notation : Newest(call);
        var asCharacter = ReferenceEquals(notation, call.Operator.OnCharacter);
        return older ? OlderLibrary.Of(notation, asCharacter) : (notation, asCharacter);
    }

    private Notation Newest(Call call)
    {
        var @operator = call.Operator;
        if (call is { Operator.Name: "substring", Arguments: [_, Constant start, Constant length] })
            return Notation.Primary($"{{0}}[{start.Value.Bits}..{start.Value.Bits + length.Value.Bits}]");
        if (@operator.OnLiteral is { } onLiteral && call.Arguments[1] is Constant { Value.Reference: null })
            return onLiteral;
        if (call.Arguments[0] is Variable { Slot: >= FirstLocal })
            return @operator.OnArray ?? @operator.Notation;
        if (call.Arguments[0] is Variable variable && variable.Slot < problem.Parameters.Count
            && problem.Parameters[variable.Slot].Type is SequenceType sequence)
        {
            if (sequence.CSharpName.EndsWith(']'))
                return @operator.OnArray ?? @operator.Notation;
            if (!sequence.CSharpName.StartsWith("IEnumerable<", StringComparison.Ordinal))
                return @operator.OnList ?? @operator.Notation;
        }

        return @operator.OnCharacter is { } onCharacter && IsCharacter(call) ? onCharacter : @operator.Notation;
    }

    private static bool IsCharacter(Call call) => call.Arguments is [_, Constant { Value.Reference: string { Length: 1 } }, ..];

    private static bool IsWidened(Expression expression) => expression is Call { Operator.Name: NumberOperators.Convert };

    private string WithCast(Expression expression, Precedence least)
    {
        if (!IsWidened(expression))
            return Write(expression, least);
        var cast = $"({Types.Name(expression.Type)}){Write(expression, Precedence.Unary)}";
        return least > Precedence.Unary ? $"({cast})" : cast;
    }

    private static Precedence Least(Notation notation, int position, int hole)
    {
        var after = position + 3 < notation.Text.Length ? notation.Text[position + 3] : ' ';
        if (after is '.' or '[' || (after == '(' && hole == 0))
            return Precedence.Primary;
        if (notation.Precedence == Precedence.Primary)
            return position > 1 && notation.Text[position - 2] == '-' ? Precedence.Multiplicative : Precedence.Lambda;
        if (notation.Precedence == Precedence.Unary)
            return Precedence.Unary;
        return position == 0 ? notation.Precedence : notation.Precedence + 1;
    }
}
