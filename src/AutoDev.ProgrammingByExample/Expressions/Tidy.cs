namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Turns a decision tree as it was found into the one that a person would write: chains in order, no repetition, plain logic.</summary>
internal static class Tidy
{
    private static readonly Constant True = new(Value.True, DataType.Boolean, CostModel.PlainConstant, isMined: false);

    private static readonly Constant False = new(Value.False, DataType.Boolean, CostModel.PlainConstant, isMined: false);

    public static Expression Tree(Expression expression)
    {
        if (expression is not Conditional conditional)
            return expression;
        if (Predicate.IsUpperBound(conditional.Test, out var subject, out _, out _))
            return Chain(Pieces(conditional, subject), subject);
        return Choose(conditional.Test, Tree(conditional.Then), Tree(conditional.Otherwise));
    }

    public static Expression Negate(Expression test)
    {
        if (test is not Call call)
            return test is Constant constant ? (constant.Value.IsTrue ? False : True) : new Call(LogicOperators.Not, [test]);
        var type = call.Operator.Parameters[0];
        return call.Operator.Name switch
        {
            NumberOperators.Less => new Call(NumberOperators.Comparison(NumberOperators.GreaterOrEqual, type), call.Arguments),
            NumberOperators.LessOrEqual => new Call(NumberOperators.Comparison(NumberOperators.Greater, type), call.Arguments),
            NumberOperators.Greater => new Call(NumberOperators.Comparison(NumberOperators.LessOrEqual, type), call.Arguments),
            NumberOperators.GreaterOrEqual => new Call(NumberOperators.Comparison(NumberOperators.Less, type), call.Arguments),
            "==" => new Call(LogicOperators.NotEqual(type), call.Arguments),
            "!=" => new Call(LogicOperators.Equal(type), call.Arguments),
            "!" => call.Arguments[0],
            NumberOperators.Multiple => new Call(
                LogicOperators.NotEqual(type),
                [new Call(NumberOperators.For(type).First(static o => o.Name is "%"), call.Arguments), new Constant(new Value(0), type, CostModel.PlainConstant, isMined: false)]),
            NumberOperators.Even => new Call(NumberOperators.For(type).First(static o => o.Name is NumberOperators.Odd), call.Arguments),
            NumberOperators.Odd => new Call(NumberOperators.For(type).First(static o => o.Name is NumberOperators.Even), call.Arguments),
            _ => new Call(LogicOperators.Not, [test]),
        };
    }

    private static Expression Choose(Expression test, Expression then, Expression otherwise)
    {
        if (Structure.AreSame(then, otherwise))
            return then;
        if (then.Type is BooleanType && Logic(test, then, otherwise) is { } logic)
            return logic;
        if (then is Conditional inner && Structure.AreSame(inner.Otherwise, otherwise))
            return Choose(new Call(LogicOperators.And, [test, inner.Test]), inner.Then, otherwise);
        if (otherwise is Conditional next && Structure.AreSame(next.Then, then) && !IsStep(test, next.Test))
            return Choose(new Call(LogicOperators.Or, [test, next.Test]), then, next.Otherwise);
        if (LogicOperators.IsComparison(test, "!=") || LogicOperators.IsComparison(test, "!"))
            return new Conditional(Negate(test), otherwise, then);
        return new Conditional(test, then, otherwise);
    }

    // Two steps of one switch stay two arms.
    private static bool IsStep(Expression first, Expression second) =>
        Predicate.IsUpperBound(first, out var one, out _, out _) && Predicate.IsUpperBound(second, out var other, out _, out _)
        && Structure.AreSame(one, other);

    private static Expression? Logic(Expression test, Expression then, Expression otherwise) => (then, otherwise) switch
    {
        (Constant { Value.IsTrue: true }, Constant) => test,
        (Constant, Constant) => Negate(test),
        (Constant { Value.IsTrue: true }, _) => new Call(LogicOperators.Or, [test, otherwise]),
        (Constant, _) => new Call(LogicOperators.And, [Negate(test), otherwise]),
        (_, Constant { Value.IsTrue: true }) => new Call(LogicOperators.Or, [Negate(test), then]),
        (_, Constant) => new Call(LogicOperators.And, [test, then]),
        _ => null,
    };

    private static Expression Chain(List<Piece> pieces, Expression subject)
    {
        var result = pieces[^1].Result;
        for (var i = pieces.Count - 2; i >= 0; i--)
        {
            var piece = pieces[i];
            var name = piece.IsInclusive ? NumberOperators.LessOrEqual : NumberOperators.Less;
            var test = new Call(NumberOperators.Comparison(name, subject.Type), [subject, piece.Bound!]);
            result = Choose(test, piece.Result, result);
        }

        return result;
    }

    private static List<Piece> Pieces(Expression expression, Expression subject)
    {
        if (expression is not Conditional conditional
            || !Predicate.IsUpperBound(conditional.Test, out var other, out var bound, out var isInclusive)
            || !Structure.AreSame(subject, other))
        {
            return [new Piece(null, false, Tree(expression))];
        }

        var edge = new Piece(bound, isInclusive, bound);
        var pieces = Pieces(conditional.Then, subject).TakeWhile(piece => piece.IsBelow(edge)).ToList();
        var cut = Pieces(conditional.Then, subject)[pieces.Count];
        pieces.Add(edge with { Result = cut.Result });
        pieces.AddRange(Pieces(conditional.Otherwise, subject).SkipWhile(piece => !edge.IsBelow(piece)));
        for (var i = pieces.Count - 2; i >= 0; i--)
        {
            if (Structure.AreSame(pieces[i].Result, pieces[i + 1].Result))
                pieces.RemoveAt(i);
        }

        return pieces;
    }

    /// <summary>What holds up to a bound; the last piece of a chain has none.</summary>
    private sealed record Piece(Constant? Bound, bool IsInclusive, Expression Result)
    {
        public bool IsBelow(Piece other)
        {
            if (Bound is null || other.Bound is null)
                return Bound is not null;
            var order = NumberOperators.Compare(Bound.Value, other.Bound.Value, Bound.Type);
            return order < 0 || (order == 0 && !IsInclusive && other.IsInclusive);
        }
    }
}
