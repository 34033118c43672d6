using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The rows that a lambda is searched on: one for each time that it would be called.</summary>
/// <param name="Starts">Where each outer row's begin, and where the last one's end.</param>
internal sealed record LambdaRows(DataType[] Types, Value[][] Inputs, int[] Starts, LambdaTargets? Targets)
{
    public static LambdaRows Of(LambdaShape shape, Term[] sequences, Scope outer, Goal wanted)
    {
        var columns = Array.ConvertAll(sequences, sequence => sequence.Values);
        var items = new Value[outer.Rows.Length][][];
        for (var row = 0; row < items.Length; row++)
            items[row] = Array.Exists(columns, column => column[row].IsFailure) ? [] : Array.ConvertAll(columns, column => column[row].Items);
        var inputs = new List<Value[]>();
        var starts = new int[outer.Rows.Length + 1];
        for (var row = 0; row < items.Length; row++)
        {
            starts[row] = inputs.Count;
            var count = items[row].Length == 0 ? 0 : items[row].Min(sequence => sequence.Length);
            var known = row < outer.Labelled && wanted.Returns.Equals(sequences[0].Type) ? wanted.Targets[row].Reference as Value[] : null;
            for (var i = shape == LambdaShape.Fold ? 1 : 0; i < count; i++)
                inputs.Add(Input(shape, items[row], known?.Length == count ? known : null, i));
        }

        starts[^1] = inputs.Count;
        var elements = sequences.Select(sequence => ((SequenceType)sequence.Type).Element);
        elements = shape switch
        {
            LambdaShape.Indexed => elements.Append(DataType.Int32),
            LambdaShape.Fold => elements.Concat(elements),
            _ => elements,
        };
        return new LambdaRows([.. elements], [.. inputs], starts, LambdaTargets.For(shape, items, wanted, outer.Labelled));
    }

    // What a fold has come to before an element is known where the running results are what is wanted; else a neighbour stands for it.
    private static Value[] Input(LambdaShape shape, Value[][] sequences, Value[]? results, int i) => shape switch
    {
        LambdaShape.Indexed => [sequences[0][i], new Value(i)],
        LambdaShape.Fold => [(results ?? sequences[0])[i - 1], sequences[0][i]],
        _ => Array.ConvertAll(sequences, sequence => sequence[i]),
    };
}
