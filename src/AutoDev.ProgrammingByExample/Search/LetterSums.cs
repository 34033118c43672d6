using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Numbers that the characters of a text add up to: by their places in the alphabet or their codes, also what such a sum leaves when it is
/// divided; and how many of them belong to a set that the rows show.
/// </summary>
internal sealed class LetterSums(Scope scope, Goal goal, Meter meter)
{
    private const int FewestRows = 3;

    private const int LargestSet = 10;

    private const string Vowels = "aeiou";

    private static readonly DataType Int = DataType.Int32;

    private static readonly Operator Characters = CharacterOperators.All.First(static o => o.Name is "characters");

    private static readonly Operator Select = LambdaOperators.OverOne(DataType.Character, DataType.Int32).First();

    private static readonly Operator Count = LambdaOperators.OverOne(DataType.Character, DataType.Boolean).First(static o => o.Name is "count where");

    private static readonly Operator Sum = SequenceOperators.For(new SequenceType(DataType.Int32, "")).First(static o => o.Name is "sum");

    private readonly TermMaker make = new(scope, meter);
    private readonly Variable letter = new(scope.Variables.Length, "", DataType.Character);

    public IEnumerable<Term> Terms()
    {
        int[] rows = [.. Enumerable.Range(0, scope.Labelled).Where(row => !goal.Targets[row].IsFailure)];
        if (goal.Returns is not Int32Type || rows.Length < FewestRows)
            yield break;
        foreach (var text in scope.Variables.Where(static variable => variable.Type is TextType))
        {
            var characters = new Call(Characters, [text]);
            foreach (var @operator in new[] { LetterOperators.Place, LetterOperators.Code })
            {
                var sum = make.Run(new Call(Sum, [new Call(Select, [characters, new Lambda([letter], new Call(@operator, [letter]))])]));
                yield return sum;
                if (Modulus(rows, sum.Values) is var (modulus, addend))
                    yield return make.Run(Left(sum.Expression, modulus, addend));
            }

            foreach (var vowels in new[] { Vowels, Vowels + Vowels.ToUpperInvariant() })
            {
                if (Array.TrueForAll(rows, row => scope.Rows[row][text.Slot].Text.Count(vowels.Contains) == goal.Targets[row].Bits))
                    yield return CountOf(vowels, CostModel.NamedSet);
            }

            if (Set([.. rows.Select(row => (scope.Rows[row][text.Slot].Text, goal.Targets[row].Bits))]) is not { } set)
                continue;
            yield return CountOf(set, CostModel.OfSet(set));

            Term CountOf(string members, int cost) => make.Run(new Call(
                Count, [characters, new Lambda([letter], new Call(CharacterOperators.IsOneOf, [letter, new Constant(new Value(members), DataType.Text, cost, isMined: false)]))]));
        }
    }

    private static Expression Left(Expression sum, long modulus, long addend)
    {
        var left = new Call(NumberOperators.For(Int).First(static o => o.Name is "%"), [sum, Number(modulus)]);
        return addend == 0 ? left : new Call(NumberOperators.For(Int).First(static o => o.Name is "+"), [left, Number(addend)]);

        static Constant Number(long number) => new(new Value(number), Int, CostModel.MinedConstant, isMined: true);
    }

    // What sums and results differ by is a multiple of it.
    private (long Modulus, long Addend)? Modulus(int[] rows, Value[] sums)
    {
        var modulus = 0L;
        if (rows.Any(row => sums[row].IsFailure))
            return null;
        foreach (var row in rows)
        {
            var (a, b) = (Math.Abs(sums[row].Bits - goal.Targets[row].Bits - (sums[rows[0]].Bits - goal.Targets[rows[0]].Bits)), modulus);
            while (b != 0)
                (a, b) = (b, a % b);
            modulus = a;
        }

        if (modulus < 2)
            return null;
        var addend = goal.Targets[rows[0]].Bits - sums[rows[0]].Bits % modulus;
        return addend >= 0 && Array.TrueForAll(rows, row => sums[row].Bits % modulus + addend == goal.Targets[row].Bits) ? (modulus, addend) : null;
    }

    // Where nothing is counted no character counts, and where as many as are left all of them do.
    private static string? Set((string Text, long Count)[] rows)
    {
        var (members, others) = (new SortedSet<char>(), new HashSet<char>());
        for (var grows = true; grows;)
        {
            grows = false;
            foreach (var (text, count) in rows)
            {
                char[] open = [.. text.Where(c => !members.Contains(c) && !others.Contains(c))];
                var left = count - text.Count(members.Contains);
                if (open.Length == 0 && left != 0)
                    return null;
                if (open.Length == 0 || (left != 0 && left != open.Length))
                    continue;
                if (left == 0)
                    others.UnionWith(open);
                else
                    members.UnionWith(open);
                grows = true;
            }
        }

        return members.Count is > 0 and <= LargestSet && Array.TrueForAll(rows, row => row.Text.Count(members.Contains) == row.Count) ? string.Concat(members) : null;
    }
}
