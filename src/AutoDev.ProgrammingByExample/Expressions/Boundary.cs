using System.Collections;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>Values as callers know them, to and from values as the search knows them.</summary>
internal static class Boundary
{
    /// <summary>False where <paramref name="value"/> is not what <see cref="DataType"/> promises for <paramref name="type"/>.</summary>
    public static bool TryRead(object? value, DataType type, out Value read)
    {
        switch (type, value)
        {
            case (_, Failure failure):
                read = new Value(failure);
                return true;
            case (Int32Type, int number):
                read = new Value(number);
                return true;
            case (Int64Type, long number):
                read = new Value(number);
                return true;
            case (UInt32Type, uint number):
                read = new Value(number);
                return true;
            case (UInt64Type, ulong number):
                read = new Value(unchecked((long)number));
                return true;
            case (DecimalType, decimal number):
                read = Value.Of(number);
                return true;
            case (DoubleType, double number):
                read = Value.Of(number);
                return true;
            case (BooleanType, bool truth):
                read = Value.Of(truth);
                return true;
            case (TextType, string text):
                read = new Value(text);
                return true;
            case (CharacterType, char character):
                read = new Value(character);
                return true;
            case (DateType, DateOnly date):
                read = MomentOperators.Of(date);
                return true;
            case (DateTimeType, DateTime { Kind: DateTimeKind.Unspecified } moment):
                read = MomentOperators.Of(moment);
                return true;
            case (TimeType, TimeOnly time):
                read = MomentOperators.Of(time);
                return true;
            case (DurationType, TimeSpan duration):
                read = MomentOperators.Of(duration);
                return true;
            case (EnumerationType enumeration, string member):
                var position = Position(enumeration, member);
                read = new Value(position);
                return position >= 0;
            case (SequenceType sequence, IEnumerable items and not string):
                return TryReadItems(items, sequence.Element, out read);
            default:
                read = default;
                return false;
        }
    }

    public static object? Write(Value value, DataType type) => value.Reference is Failure failure
        ? failure
        : type switch
        {
            Int32Type => (int)value.Bits,
            Int64Type => value.Bits,
            UInt32Type => (uint)value.Bits,
            UInt64Type => unchecked((ulong)value.Bits),
            DecimalType => value.Decimal,
            DoubleType => value.Double,
            BooleanType => value.IsTrue,
            TextType => value.Text,
            CharacterType => (char)value.Bits,
            DateType => MomentOperators.Date(value),
            DateTimeType => MomentOperators.DateTimeOf(value),
            TimeType => MomentOperators.Time(value),
            DurationType => MomentOperators.Duration(value),
            EnumerationType enumeration => enumeration.Members[(int)value.Bits],
            SequenceType sequence => Array.ConvertAll(value.Items, item => Write(item, sequence.Element)),
            _ => throw new InvalidOperationException($"A value of type {type} does not leave the search."),
        };

    private static int Position(EnumerationType enumeration, string member)
    {
        for (var i = 0; i < enumeration.Members.Count; i++)
        {
            if (string.Equals(enumeration.Members[i], member, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private static bool TryReadItems(IEnumerable items, DataType element, out Value read)
    {
        var values = new List<Value>();
        foreach (var item in items)
        {
            if (!TryRead(item, element, out var value) || value.IsFailure)
            {
                read = default;
                return false;
            }

            values.Add(value);
        }

        read = new Value(values.ToArray());
        return true;
    }
}
