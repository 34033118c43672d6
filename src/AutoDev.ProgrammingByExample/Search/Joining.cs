using AutoDev.ProgrammingByExample.Expressions;
using AutoDev.ProgrammingByExample.Search.Texts;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The inverse of concatenation: reads the wanted texts from left to right, on all rows at once, as terms that are known and literals
/// that the rows share (after the witness functions of FlashFill; Gulwani, "Automating string processing in spreadsheets", 2011).
/// Where no one reading serves all rows, each side of a few tests is read by itself.
/// </summary>
internal sealed class Joining(Scope scope, Goal goal, Bank bank, TextSearch texts, Meter meter, Action<Expression, Value[]> offer)
{
    private const int MostStates = 3_000;

    private const int MostPieces = 120;

    private const int MostTests = 12;

    private static readonly Operator Concat = TextOperators.All.First(o => string.Equals(o.Name, "concat", StringComparison.Ordinal));

    private readonly string[] targets = [.. goal.Targets.Select(target => target.Reference as string ?? "")];
    private int known;

    public void Level(int cost)
    {
        // New pieces come with each level, but only a few levels are worth a reading.
        if (goal.Returns is not TextType || cost < CostModel.FirstJoining || cost % CostModel.LevelsOfAJoining != 0 || meter.IsSpent || bank.Count == known)
            return;
        known = bank.Count;
        Read(scope.Everything);
        foreach (var split in goal.Splits.All.Take(MostTests).ToArray())
        {
            Read(split.Holds);
            Read(scope.Everything & ~split.Holds);
        }
    }

    private void Read(UInt128 rows)
    {
        var members = Enumerable.Range(0, scope.Labelled).Where(row => (rows >> row & 1) != 0).ToArray();
        if (members.Length < 2 || Array.Exists(members, row => goal.Targets[row].IsFailure) || goal.Covers.Cheapest(rows, meter) is not null)
            return;
        var pieces = Pieces(members);
        var queue = new PriorityQueue<State, (int Cost, int Order)>();
        var seen = new HashSet<Value>();
        var order = 0;
        queue.Enqueue(new State(null, null, new int[members.Length], 0), (0, order));
        for (var taken = 0; taken < MostStates && queue.TryDequeue(out var state, out _); taken++)
        {
            if (!seen.Add(new Value(Array.ConvertAll(state.Positions, position => new Value(position)))))
                continue;
            if (IsAtEnd(members, state))
            {
                Accept(state);
                return;
            }

            meter.Spend(members.Length + pieces.Count / 4);
            foreach (var next in Continue(members, state, pieces))
                queue.Enqueue(next, (next.Cost, ++order));
        }
    }

    private List<Term> Pieces(int[] members)
    {
        var pieces = new List<Term>();
        foreach (var term in bank.Of(DataType.Text).Concat(texts.Parts).OrderBy(term => term.Cost))
        {
            meter.Spend(1);
            if (!term.IsConstant && term.Values is var values && Array.TrueForAll(members, row => IsPart(values[row], targets[row])))
                pieces.Add(new Term(term.Expression, values));
            if (pieces.Count == MostPieces)
                break;
        }

        return pieces;
    }

    private static bool IsPart(Value value, string target) =>
        value.Reference is string { Length: > 0 } text && target.Contains(text, StringComparison.Ordinal);

    private bool IsAtEnd(int[] members, State state)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (state.Positions[i] != targets[members[i]].Length)
                return false;
        }

        return true;
    }

    private IEnumerable<State> Continue(int[] members, State state, List<Term> pieces)
    {
        foreach (var piece in pieces)
        {
            var positions = new int[members.Length];
            var fits = true;
            for (var i = 0; i < members.Length && fits; i++)
            {
                var text = piece.Values[members[i]].Text;
                fits = string.CompareOrdinal(targets[members[i]], state.Positions[i], text, 0, text.Length) == 0
                    && state.Positions[i] + text.Length <= targets[members[i]].Length;
                positions[i] = state.Positions[i] + text.Length;
            }

            if (fits)
                yield return new State(state, piece, positions, state.Cost + piece.Cost + Concat.Cost);
        }

        if (state.Piece is { IsConstant: true })
            yield break;
        var common = Common(members, state);
        for (var length = 1; length <= common.Length; length++)
        {
            var literal = new Constant(new Value(common[..length]), DataType.Text, CostModel.OfLiteral(length), isMined: true);
            var values = new Value[scope.Rows.Length];
            Array.Fill(values, literal.Value);
            var positions = Array.ConvertAll(state.Positions, position => position + length);
            yield return new State(state, new Term(literal, values), positions, state.Cost + literal.Cost + Concat.Cost);
        }
    }

    private string Common(int[] members, State state)
    {
        var first = targets[members[0]][state.Positions[0]..];
        for (var i = 1; i < members.Length; i++)
        {
            var length = first.AsSpan().CommonPrefixLength(targets[members[i]].AsSpan(state.Positions[i]));
            first = first[..length];
        }

        return first.Length > 60 ? first[..60] : first;
    }

    private void Accept(State state)
    {
        var pieces = new Stack<Term>();
        for (var step = state; step.Piece is not null; step = step.Previous!)
            pieces.Push(step.Piece);
        if (pieces.Count == 0)
            return;
        var whole = pieces.Pop();
        foreach (var piece in pieces)
        {
            var values = new Value[scope.Rows.Length];
            for (var row = 0; row < values.Length; row++)
                values[row] = Concat.Apply([whole.Values[row], piece.Values[row]]);
            whole = new Term(new Call(Concat, [whole.Expression, piece.Expression]), values);
        }

        offer(whole.Expression, whole.Values);
    }

    /// <param name="Positions">How far the text of each row is read.</param>
    private sealed record State(State? Previous, Term? Piece, int[] Positions, int Cost);
}
