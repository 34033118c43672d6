namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that writes whole numbers by the digits of any base, and counts in steps of any width.</summary>
internal static class BaseOperators
{
    private static readonly DataType Int = DataType.Int32;

    private static readonly SequenceType Numbers = new(Int, "");

    /// <summary>The digits of a number, the highest first.</summary>
    public static Operator Digits { get; } = new(
        "digits in base", [Int, Int], Numbers, 4, static a => DigitsOf(a[0].Bits, a[1].Bits), Notation.Primary("{f}({0}, {1})"))
    {
        Local = new LocalFunction(
            "FindDigits", "List<int>", [("int", "number"), ("int", "radix")],
            """
            if ({0} < 0 || {1} < 2)
            {
                throw new ArgumentOutOfRangeException(nameof({0}));
            }

            var digits = new List<int>();
            do
            {
                digits.Insert(0, {0} % {1});
                {0} /= {1};
            }
            while ({0} > 0);

            return digits;
            """,
            "System;System.Collections.Generic"),
    };

    /// <summary>The number that digits are of.</summary>
    public static Operator Number { get; } = new(
        "number in base", [Numbers, Int], Int, 4, static a => NumberOf(Array.ConvertAll(a[0].Items, static digit => digit.Bits), a[1].Bits, Value.OutOfRange), Notation.Primary("{f}({0}, {1})"))
    {
        Local = new LocalFunction(
            "ReadDigits", "int", [("IEnumerable<int>", "digits"), ("int", "radix")],
            """
            if ({1} < 2)
            {
                throw new ArgumentOutOfRangeException(nameof({1}));
            }

            return {0}.Aggregate(0, (number, digit) => digit >= 0 && digit < {1}
                ? number * {1} + digit
                : throw new ArgumentOutOfRangeException(nameof({0})));
            """,
            "System;System.Collections.Generic;System.Linq"),
    };

    /// <summary>The number that a text says in a base, letters for the digits from ten on.</summary>
    public static Operator Read { get; } = new(
        "read in base", [DataType.Text, Int], Int, 4,
        static a => NumberOf(Array.ConvertAll(a[0].Text.ToCharArray(), static c => (long)Digit(c)), a[1].Bits, Value.Malformed), Notation.Primary("{f}({0}, {1})"))
    {
        Local = new LocalFunction(
            "ReadNumber", "int", [("string", "text"), ("int", "radix")],
            """
            return {0}.Aggregate(0, (number, digit) =>
            {
                var value = "0123456789abcdefghijklmnopqrstuvwxyz".IndexOf(char.ToLowerInvariant(digit));
                return value >= 0 && value < {1} ? number * {1} + value : throw new FormatException();
            });
            """,
            "System;System.Linq"),
    };

    /// <summary>As C# has it, of bases that are powers of two.</summary>
    public static Operator Write { get; } = new(
        "write in base", [Int, Int], DataType.Text, 4, static a => IsWritten(a[1].Bits) ? new(Convert.ToString((int)a[0].Bits, (int)a[1].Bits)) : Value.Malformed,
        Notation.Primary("Convert.ToString({0}, {1})"));

    /// <summary>From a number on to before another, in steps.</summary>
    public static Operator Steps { get; } = new(
        "steps", [Int, Int, Int], Numbers, 4, static a => StepsOf(a[0].Bits, a[1].Bits, a[2].Bits), Notation.Primary("{f}({0}, {1}, {2})"))
    {
        Local = new LocalFunction(
            "CountInSteps", "List<int>", [("int", "first"), ("int", "end"), ("int", "step")],
            """
            if ({2} < 1)
            {
                throw new ArgumentOutOfRangeException(nameof({2}));
            }

            var numbers = new List<int>();
            for (long number = {0}; number < {1}; number += {2})
            {
                numbers.Add((int)number);
            }

            return numbers;
            """,
            "System;System.Collections.Generic"),
    };

    /// <summary>Whether C# writes numbers in this base.</summary>
    public static bool IsWritten(long radix) => radix is 2 or 8 or 10 or 16;

    private static int Digit(char character) => "0123456789abcdefghijklmnopqrstuvwxyz".IndexOf(char.ToLowerInvariant(character), StringComparison.Ordinal);

    private static Value DigitsOf(long number, long radix)
    {
        if (number < 0 || radix < 2)
            return Value.OutOfRange;
        var digits = new Stack<Value>();
        do
        {
            digits.Push(new(number % radix));
            number /= radix;
        }
        while (number > 0);

        return new(digits.ToArray());
    }

    private static Value NumberOf(long[] digits, long radix, Value malformed)
    {
        if (radix < 2 && ReferenceEquals(malformed.Reference, Value.OutOfRange.Reference))
            return malformed;
        var number = 0L;
        foreach (var digit in digits)
        {
            if (digit < 0 || digit >= radix)
                return malformed;
            number = number * radix + digit;
            if (number > int.MaxValue)
                return Value.Overflow;
        }

        return new(number);
    }

    private static Value StepsOf(long first, long end, long step)
    {
        if (step <= 0)
            return Value.OutOfRange;
        if ((end - first) / step > SequenceOperators.LongestSequence)
            return Value.TooMuchWork;
        var numbers = new List<Value>();
        for (var number = first; number < end; number += step)
        {
            numbers.Add(new(number));
        }

        return new(numbers.ToArray());
    }
}
