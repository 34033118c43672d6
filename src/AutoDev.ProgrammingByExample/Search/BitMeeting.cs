using System.Numerics;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What <see cref="Meeting"/> does where operators of bits have no inverse. By how far bits were moved is read from the highest, or the
/// lowest, of one row; and what is wanted is the common part of two terms only where each of them holds all of it on every row, which
/// hardly any does, and their union only where neither holds anything else.
/// </summary>
internal sealed class BitMeeting(long[] targets, Language language, ValueTable table, int rows, Meter meter, Action<Operator, Term[]> offer)
{
    // Terms that hold what is wanted: so many of the cheapest.
    private const int MostOfAKind = 400;

    private readonly Operator? and = Find(language, "&");
    private readonly Operator? or = Find(language, "|");
    private readonly Operator? left = Find(language, BitOperators.ShiftLeft);
    private readonly Operator? right = Find(language, BitOperators.ShiftRight);
    private readonly List<Term> holding = [];
    private readonly List<Term> held = [];
    private readonly int significant = Array.FindIndex(targets, static target => target != 0);

    public void Learn(Term term)
    {
        if (significant < 0 || term.IsConstant)
            return;
        meter.Spend(1);
        var column = term.Column.AsSpan(0, targets.Length);
        Shift(term, column[significant]);
        if (and is not null && holding.Count < MostOfAKind && IsHeld(targets, column))
            Pair(and, term, holding);
        if (or is not null && held.Count < MostOfAKind && IsHeld(column, targets))
            Pair(or, term, held);
    }

    private void Shift(Term term, long bits)
    {
        if (bits == 0)
            return;
        var target = targets[significant];
        if (right is not null && BitOperations.LeadingZeroCount((ulong)target) - BitOperations.LeadingZeroCount((ulong)bits) is > 0 and var down)
            Shift(right, term, down);
        if (left is not null && BitOperations.TrailingZeroCount(target) - BitOperations.TrailingZeroCount(bits) is > 0 and var up)
            Shift(left, term, up);
    }

    private void Shift(Operator shift, Term term, int distance)
    {
        var by = new Value(distance);
        for (var row = 0; row < targets.Length; row++)
        {
            if (shift.Evaluate([new Value(term.Column![row]), by]).Bits != targets[row])
                return;
        }

        var column = Column.Repeat(distance, rows);
        var constant = new Constant(by, DataType.Int32, CostModel.OfDistance(distance), isMined: false);
        offer(shift, [term, new Term(constant, column, Column.Hash(column), table)]);
    }

    private void Pair(Operator @operator, Term term, List<Term> others)
    {
        foreach (var other in others)
        {
            if (IsPair(@operator, term, other))
                offer(@operator, [other, term]);
        }

        others.Add(term);
    }

    private bool IsPair(Operator @operator, Term term, Term other)
    {
        meter.Spend(1);
        for (var row = 0; row < targets.Length; row++)
        {
            var (one, two) = (term.Column![row], other.Column![row]);
            if ((@operator == and ? one & two : one | two) != targets[row])
                return false;
        }

        return true;
    }

    private static bool IsHeld(ReadOnlySpan<long> inner, ReadOnlySpan<long> outer)
    {
        for (var row = 0; row < inner.Length; row++)
        {
            if ((inner[row] & ~outer[row]) != 0)
                return false;
        }

        return true;
    }

    private static Operator? Find(Language language, string name) =>
        language.Operators.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.Ordinal) && BitOperators.IsUnsigned(o.Returns));
}
