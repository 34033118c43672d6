using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The constants that a program may hold: those that everyone uses, and those that the rows suggest.</summary>
internal static class Constants
{
    private const int MostOutputs = 16;

    private const int MostFactors = 10;

    public static IReadOnlyList<Constant> For(Problem problem, Value[][] inputs, Value[] targets)
    {
        var constants = new Dictionary<(DataType Type, Value Value), Constant>();
        var types = problem.Parameters.Select(p => p.Type).Append(problem.Returns).Distinct().ToList();
        AddWellKnown(constants, DataType.Boolean, [1, 0], CostModel.PlainConstant);
        if (types.Exists(BitOperators.IsUnsigned) && !types.Contains(DataType.Int32))
            AddDistances(constants);
        else if (!types.Contains(DataType.Int32))
            types.Add(DataType.Int32);
        foreach (var type in types)
        {
            AddWellKnown(constants, type, [0, 1], CostModel.PlainConstant);
            if (BitOperators.IsUnsigned(type))
            {
                foreach (var mask in BitOperators.Masks)
                    Add(constants, type, new Value(BitOperators.Fit(mask, type)), CostModel.UncommonConstant, isMined: false);
                continue;
            }

            AddWellKnown(constants, type, [2, 10, 100], CostModel.CommonConstant);
            AddWellKnown(constants, type, [-1, 3, 4], CostModel.UncommonConstant);
            if (type is TextType)
            {
                foreach (var text in new[] { "", " ", "-", ", " })
                    Add(constants, type, new Value(text), text.Length == 0 ? CostModel.PlainConstant : CostModel.CommonConstant, isMined: false);
            }
        }

        foreach (var mark in Delimiters.In(problem, inputs))
            Add(constants, DataType.Text, new Value(mark), CostModel.CommonConstant, isMined: false);
        if (problem.Returns is TextType)
        {
            foreach (var position in new[] { 3, 4, 5 })
                Add(constants, DataType.Int32, new Value(position), CostModel.UncommonConstant, isMined: false);
        }

        if (problem.Returns is not SequenceType)
        {
            // Of bits hardly any result is said by itself, unless it comes up again.
            var outputs = targets.Where(target => !target.IsFailure).GroupBy(target => target)
                .Where(group => !BitOperators.IsUnsigned(problem.Returns) || group.Count() > 1).Select(group => group.Key);
            foreach (var output in outputs.Take(MostOutputs))
                Add(constants, problem.Returns, output, CostOf(output, problem.Returns), isMined: true);
        }

        foreach (var factor in FactorMining.Factors([.. problem.Parameters.Select(p => p.Type)], problem.Returns, inputs, targets).Take(MostFactors))
            Add(constants, problem.Returns, factor, CostModel.MinedConstant, isMined: true);
        foreach (var (type, step) in MomentSteps.In([.. problem.Parameters.Select(p => p.Type)], problem.Returns, inputs, targets).Take(MostFactors))
            Add(constants, type, step, CostModel.MinedConstant, isMined: true);
        return [.. constants.Values];
    }

    private static int CostOf(Value output, DataType type) =>
        output.Reference is string text ? CostModel.OfResult(text) : MomentOperators.IsMoment(type) ? CostModel.OfMoment(Thresholds.Digits(output, type)) : CostModel.MinedConstant;

    // How far bits are moved: by one, and by the powers of two.
    private static void AddDistances(Dictionary<(DataType Type, Value Value), Constant> constants)
    {
        AddWellKnown(constants, DataType.Int32, [1], CostModel.PlainConstant);
        AddWellKnown(constants, DataType.Int32, [2, 4, 8, 16], CostModel.CommonConstant);
        AddWellKnown(constants, DataType.Int32, [3, 32], CostModel.UncommonConstant);
    }

    private static void AddWellKnown(Dictionary<(DataType Type, Value Value), Constant> constants, DataType type, int[] numbers, int cost)
    {
        foreach (var number in numbers)
        {
            if (NumberOf(number, type) is { } value)
                Add(constants, type, value, cost, isMined: false);
        }
    }

    public static Value? NumberOf(int number, DataType type) => type switch
    {
        Int32Type or Int64Type => new Value(number),
        UInt32Type or UInt64Type when number >= 0 => new Value(number),
        BooleanType when number is 0 or 1 => new Value(number),
        DecimalType => Value.Of((decimal)number),
        DoubleType => Value.Of((double)number),
        _ => null,
    };

    private static void Add(
        Dictionary<(DataType Type, Value Value), Constant> constants, DataType type, Value value, int cost, bool isMined)
    {
        // A constant that is known anyway is written as the rows write it: 0.00 rather than 0.
        if (constants.TryGetValue((type, value), out var known))
            constants[(type, value)] = new Constant(value, type, known.Cost, known.IsMined);
        else
            constants.Add((type, value), new Constant(value, type, cost, isMined));
    }
}
