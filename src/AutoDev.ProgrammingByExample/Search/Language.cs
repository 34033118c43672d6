using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The operators and constants that one problem is searched with.</summary>
/// <param name="Types">Every type that a term may have.</param>
internal sealed record Language(IReadOnlyList<DataType> Types, IReadOnlyList<Operator> Operators, IReadOnlyList<Constant> Constants)
{
    public static Language For(IReadOnlyList<DataType> parameters, DataType returns, IReadOnlyList<Constant> constants, Breadth breadth = Breadth.Usual)
    {
        var types = new List<DataType>();
        foreach (var type in parameters.Append(returns))
            AddWithParts(types, type);
        if (types.Exists(type => type is TextType or SequenceType))
            AddWithParts(types, DataType.Int32);
        var isAboutBits = types.Exists(BitOperators.IsUnsigned);
        if (isAboutBits)
            AddWithParts(types, DataType.Int32);
        foreach (var companion in types.ToArray().SelectMany(MomentOperators.Companions))
            AddWithParts(types, companion);
        AddWithParts(types, DataType.Boolean);
        var readsCharacters = returns is not SequenceType && parameters.Any(type => type is TextType);
        if (readsCharacters)
            AddWithParts(types, CharacterOperators.Characters);

        var operators = new List<Operator>();
        var unfolds = breadth is Breadth.Unfolding || returns is SequenceType { Element: Int32Type } && parameters.Count > 0 && parameters.All(type => type is Int32Type or Int64Type);
        var isAboutNumbers = types.TrueForAll(type => NumberOperators.IsNumber(type) || type is BooleanType);
        if (unfolds)
            AddWithParts(types, WholeNumberOperators.Digits);
        var readsBits = isAboutBits || isAboutNumbers;
        foreach (var type in types)
        {
            operators.AddRange(NumberOperators.For(type));
            if (readsBits)
                operators.AddRange(BitOperators.For(type));
            if (isAboutNumbers)
                operators.AddRange(WholeNumberOperators.For(type));
            if (unfolds && type is Int32Type or Int64Type)
                operators.Add(WholeNumberOperators.DigitsOf(type));
            operators.AddRange(MomentOperators.For(type, types, returns));
            if (NumberOperators.IsOrdered(type) || (BitOperators.IsUnsigned(type) && parameters.Count > 1))
                operators.Add(NumberOperators.Comparison(NumberOperators.Less, type));
            if (type is SequenceType sequence)
                operators.AddRange([LogicOperators.SequenceEqual(sequence), .. SequenceOperators.For(sequence)]);
            else if (type is not BooleanType && !(isAboutBits && parameters.Count == 1))
                operators.Add(LogicOperators.Equal(type));
            if (type is SequenceType { Element: not SequenceType } all && returns is BooleanType)
                operators.Add(GroupOperators.MadeOf(all));
            if (type is SequenceType groups && types.Contains(WholeNumberOperators.Digits))
                operators.Add(GroupOperators.Sizes(groups));
            if (type is TextType)
                operators.AddRange(TextOperators.All);
        }

        if (isAboutNumbers && types.Contains(DataType.Int32))
            operators.Add(WholeNumberOperators.Root);
        if (readsCharacters)
            operators.AddRange(CharacterOperators.All);
        if (returns is TextType && parameters.Any(type => type is Int32Type))
            operators.AddRange(TextOperators.WithNumbers);
        if (returns is TextType && types.Contains(WholeNumberOperators.Digits))
            operators.Add(SequenceOperators.JoinNumbers);
        operators.AddRange(LogicOperators.All);
        if (breadth is Breadth.Narrow)
            operators.RemoveAll(static o => !(BitOperators.IsUnsigned(o.Returns) || (o.Returns is BooleanType && BitOperators.IsUnsigned(o.Parameters[0]))) || o.Name is "*" or "/" or "%");
        return new Language(types, operators, [.. constants.Where(constant => types.Contains(constant.Type) && !(breadth is Breadth.Narrow && IsMask(constant)))]);
    }

    private static bool IsMask(Constant constant) => BitOperators.IsUnsigned(constant.Type) && constant is { IsMined: false, Cost: CostModel.UncommonConstant };

    private static void AddWithParts(List<DataType> types, DataType type)
    {
        if (type is SequenceType sequence)
            AddWithParts(types, sequence.Element);
        if (!types.Contains(type))
            types.Add(type);
    }
}
