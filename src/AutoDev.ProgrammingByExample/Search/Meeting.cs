using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Meets the enumeration in the middle: from each term it computes backwards what the other side of an operator would have to be for
/// the results, and looks that up among the terms that are known. A program of twice a level's cost is found so; one step ahead,
/// operators of one operand are tried at once. Inverse semantics as in FlashFill and its successors (Polozov and Gulwani, "FlashMeta",
/// 2015), on whole columns.
/// </summary>
internal sealed class Meeting
{
    private const int FewestRowsForAnException = 6;

    private readonly Goal goal;
    private readonly Scope scope;
    private readonly ValueTable table;
    private readonly Meter meter;
    private readonly long[] targets;
    private readonly bool isPossible;
    private readonly bool mines;
    private readonly (Operator Operator, Inverse Inverse)[] inverses;
    private readonly (Operator Operator, Kernel Kernel)[] ahead;
    private readonly Operator[] divisions;
    private readonly Dictionary<ulong, Term> known = [];
    private readonly BitMeeting? bits;
    private readonly long[] needed;
    private readonly long[] result;

    /// <param name="mines">Whether a number that all rows agree on may be said though nothing suggests it.</param>
    public Meeting(Scope scope, Goal goal, Language language, ValueTable table, Meter meter, bool mines = false)
    {
        this.mines = mines;
        this.goal = goal;
        this.scope = scope;
        this.table = table;
        this.meter = meter;
        targets = table.Encode(goal.Targets);
        isPossible = !ValueTable.HasFailure(targets);
        needed = new long[targets.Length];
        result = new long[targets.Length];
        var type = goal.Returns;
        inverses = [.. language.Operators
            .Where(o => o.Parameters.Length == 2 && o.Returns.Equals(type) && o.Parameters[0].Equals(type) && o.Parameters[1].Equals(type))
            .SelectMany(o => InversesOf(o, type).Select(inverse => (o, inverse)))];
        bits = BitOperators.IsUnsigned(type) ? new BitMeeting(targets, language, table, scope.Rows.Length, meter, Offer) : null;
        divisions = mines ? [.. language.Operators.Where(o => o.Name is "/" or NumberOperators.FloorDivide && o.Returns.Equals(type) && type is Int32Type or Int64Type)] : [];
        ahead = [.. language.Operators
            .Where(o => o.Parameters.Length == 1 && o.Returns.Equals(type) && !o.Parameters[0].Equals(type))
            .Select(o => (o, Kernels.For(o, table))).Where(pair => pair.Item2 is not null).Select(pair => (pair.o, pair.Item2!))];
    }

    /// <summary>The operand that is not known, from the result and the one that is; null where there is none.</summary>
    private delegate long? Inverse(long result, long operand);

    public void Learn(Term term)
    {
        if (!isPossible || term.Column is null)
            return;
        if (term.Type.Equals(goal.Returns))
            Complete(term);
        else if (ahead.Length > 0 && term.Type is SequenceType)
            LookAhead(term);
    }

    private void Complete(Term term)
    {
        var labelled = term.Column.AsSpan(0, targets.Length);
        if (inverses.Length == 0 || ValueTable.HasFailure(labelled))
            return;
        known.TryAdd(Column.Hash(labelled), term);
        bits?.Learn(term);
        if (term.IsConstant)
            return;
        meter.Spend(1 + inverses.Length * targets.Length / 12);
        foreach (var (@operator, inverse) in inverses)
        {
            if (!Invert(inverse, labelled) || Known() is not { } other || ReferenceEquals(term, other))
                continue;
            // What was known first stands first in a lambda: the result so far, the element of the first list.
            if (mines && @operator.IsCommutative)
                Offer(@operator, other, term);
            else
                Offer(@operator, term, other);
            if (!@operator.IsCommutative)
                Offer(@operator, other, term);
        }

        if (mines)
            Divide(term, labelled);
    }

    // What is needed, where it is known, or is one number that can be said.
    private Term? Known()
    {
        if (known.TryGetValue(Column.Hash(needed), out var term))
            return needed.AsSpan().SequenceEqual(term.Column.AsSpan(0, needed.Length)) ? term : null;
        return mines && needed.Length > 1 && !needed.AsSpan().ContainsAnyExcept(needed[0]) ? Number(needed[0]) : null;
    }

    private Term Number(long number)
    {
        var column = Column.Repeat(number, scope.Rows.Length);
        return new Term(new Constant(new Value(number), goal.Returns, CostModel.OfMinedNumber(Roundness.Digits(number), number < 0), isMined: false), column, Column.Hash(column), table);
    }

    private void Divide(Term term, ReadOnlySpan<long> dividends)
    {
        meter.Spend(1);
        foreach (var @operator in divisions)
        {
            if (WantedNumbers.Divisor(dividends, targets, @operator.Name is NumberOperators.FloorDivide) is not { } divisor)
                continue;
            needed.AsSpan().Fill(divisor);
            if (Known() is { } other)
                Offer(@operator, term, other);
        }
    }

    private bool Invert(Inverse inverse, ReadOnlySpan<long> operand)
    {
        for (var row = 0; row < needed.Length; row++)
        {
            if (inverse(targets[row], operand[row]) is not { } value)
                return false;
            needed[row] = value;
        }

        return true;
    }

    private void LookAhead(Term term)
    {
        foreach (var (@operator, kernel) in ahead)
        {
            if (!@operator.Parameters[0].Equals(term.Type))
                continue;
            meter.Spend(1);
            kernel(term.Column.AsSpan(0, result.Length), term.Column.AsSpan(0, result.Length), result);
            if (result.AsSpan().SequenceEqual(targets))
                Offer(@operator, term);
        }
    }

    // A longer formula that a shorter one says all rows of but one is that one row, dressed up.
    private bool IsDressedUp(int cost) => targets.Length >= FewestRowsForAnException
        && goal.Covers.All.Any(cover => cover.Term.Cost + CostModel.OfAnException < cost && UInt128.PopCount(cover.Rows) >= (UInt128)(targets.Length - 1));

    // To the goal alone: what is cheaper and does the same is still to be found by enumeration.
    private void Offer(Operator @operator, params Term[] arguments)
    {
        if (IsDressedUp(@operator.Cost + arguments.Sum(argument => argument.Cost)))
            return;
        var values = Array.ConvertAll(arguments, argument => argument.Values);
        var all = new Value[scope.Rows.Length];
        for (var row = 0; row < all.Length; row++)
            all[row] = @operator.Apply(Array.ConvertAll(values, column => column[row]));
        if (!all.AsSpan(0, targets.Length).SequenceEqual(goal.Targets))
            return;
        var column = table.Encode(all);
        goal.Learn(new Term(@operator, arguments, column, Column.Hash(column), table));
    }

    private static IEnumerable<Inverse> InversesOf(Operator @operator, DataType type)
    {
        if (type is not (Int32Type or Int64Type or UInt32Type or UInt64Type))
            yield break;
        switch (@operator.Name)
        {
            case "+":
                yield return (result, operand) => BitOperators.Fit(unchecked(result - operand), type);
                break;
            case "-":
                yield return (result, operand) => BitOperators.Fit(unchecked(result + operand), type);
                yield return (result, operand) => BitOperators.Fit(unchecked(operand - result), type);
                break;
            case "^":
                yield return static (result, operand) => result ^ operand;
                break;
            case "*" when !BitOperators.IsUnsigned(type):
                yield return static (result, operand) => operand is not (0 or -1) && result % operand == 0 ? result / operand : null;
                break;
            default:
                break;
        }
    }
}
