namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table about divisors and primes, which C#'s library does not have.</summary>
internal static class PrimeOperators
{
    private const int LargestRank = 20_000;

    private const int LargestBound = 100_000;

    private const long LargestDivisor = 1_000_000;

    private static readonly DataType Int = DataType.Int32;

    private static readonly SequenceType Numbers = new(Int, "");

    private static readonly LocalFunction Test = new(
        "IsPrime", "bool", [("int", "number")],
        """
        for (var divisor = 2; divisor <= {0} / divisor; divisor++)
        {
            if ({0} % divisor == 0)
            {
                return false;
            }
        }

        return {0} > 1;
        """);

    /// <summary>Whether a number is prime, which one has a place among the primes, those up to one, and what divides one.</summary>
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("is prime", [Int], DataType.Boolean, 4, static a => Value.Of(IsPrime(a[0].Bits)), Notation.Primary("{f}({0})")) { Local = Test },
        new("prime", [Int], Int, 4, static a => Prime(a[0].Bits), Notation.Primary("{f}({0})"))
        {
            Local = new LocalFunction(
                "FindPrime", "int", [("int", "rank")],
                """
                if ({0} < 1)
                {
                    throw new ArgumentOutOfRangeException(nameof({0}));
                }

                var primes = new List<int>();
                for (var candidate = 2; primes.Count < {0}; candidate++)
                {
                    if (primes.TakeWhile(prime => prime <= candidate / prime).All(prime => candidate % prime != 0))
                    {
                        primes.Add(candidate);
                    }
                }

                return primes.Last();
                """,
                "System;System.Collections.Generic;System.Linq"),
        },
        new("primes up to", [Int], Numbers, 4, static a => UpTo(a[0].Bits), Notation.Primary("{f}({0})"))
        {
            Local = new LocalFunction(
                "FindPrimes", "List<int>", [("int", "limit")],
                """
                var primes = new List<int>();
                for (var candidate = 2; candidate <= {0}; candidate++)
                {
                    if (primes.TakeWhile(prime => prime <= candidate / prime).All(prime => candidate % prime != 0))
                    {
                        primes.Add(candidate);
                    }
                }

                return primes;
                """,
                "System.Collections.Generic;System.Linq"),
        },
        new("divisors", [Int], Numbers, 4, static a => Divisors(a[0].Bits), Notation.Linq("Enumerable.Range(1, {0}).Where({d} => {0} % {d} == 0)")),
        new("proper divisors", [Int], Numbers, 4, static a => Proper(Divisors(a[0].Bits)), Notation.Linq("Enumerable.Range(1, {0} - 1).Where({d} => {0} % {d} == 0)")),
    ];

    /// <summary>The primes whose product a number is, smallest first.</summary>
    public static Operator Factors(DataType type) => new(
        "prime factors", [type], new SequenceType(type, ""), 4, static a => Factors(a[0].Bits), Notation.Primary("{f}({0})"))
    {
        Local = new LocalFunction(
            "FindFactors", $"List<{Keyword(type)}>", [(Keyword(type), "number")],
            $$"""
            var factors = new List<{{Keyword(type)}}>();
            {{Keyword(type)}} divisor = 2;
            while ({0} > 1)
            {
                if ({0} % divisor == 0)
                {
                    factors.Add(divisor);
                    {0} /= divisor;
                }
                else
                {
                    divisor = divisor < {0} / divisor ? divisor + 1 : {0};
                }
            }

            return factors;
            """,
            "System.Collections.Generic"),
    };

    /// <summary>The numbers below a limit that one of some numbers divides, each once.</summary>
    public static Operator MultiplesBelow { get; } = new(
        "multiples below", [Numbers, Int], Numbers, 4, static a => MultiplesOf(a[0].Items, a[1].Bits),
        Notation.Linq("Enumerable.Range(1, {1} - 1).Where({e} => {0}.Any({d} => {d} != 0 && {e} % {d} == 0))"));

    private static Value MultiplesOf(Value[] divisors, long limit)
    {
        if (limit < 1)
            return Value.OutOfRange;
        if (limit > LargestBound)
            return Value.TooMuchWork;
        var multiples = new List<Value>();
        for (var number = 1L; number < limit; number++)
        {
            if (Array.Exists(divisors, divisor => divisor.Bits != 0 && number % divisor.Bits == 0))
                multiples.Add(new(number));
        }

        return new(multiples.ToArray());
    }

    private static string Keyword(DataType type) => type is Int32Type ? "int" : "long";

    private static bool IsPrime(long number)
    {
        for (var divisor = 2L; divisor <= number / divisor; divisor++)
        {
            if (number % divisor == 0)
                return false;
        }

        return number > 1;
    }

    private static Value Prime(long rank)
    {
        if (rank < 1)
            return Value.OutOfRange;
        if (rank > LargestRank)
            return Value.TooMuchWork;
        var found = 0;
        for (var candidate = 2; ; candidate++)
        {
            if (IsPrime(candidate) && ++found == rank)
                return new(candidate);
        }
    }

    private static Value UpTo(long limit)
    {
        if (limit > LargestBound)
            return Value.TooMuchWork;
        var primes = new List<Value>();
        for (var candidate = 2; candidate <= limit; candidate++)
        {
            if (IsPrime(candidate))
                primes.Add(new(candidate));
        }

        return new(primes.ToArray());
    }

    private static Value Divisors(long number)
    {
        if (number < 1)
            return number == 0 ? new(Array.Empty<Value>()) : Value.OutOfRange;
        if (number > LargestBound)
            return Value.TooMuchWork;
        var divisors = new List<Value>();
        for (var divisor = 1L; divisor <= number; divisor++)
        {
            if (number % divisor == 0)
                divisors.Add(new(divisor));
        }

        return new(divisors.ToArray());
    }

    private static Value Proper(Value divisors) =>
        divisors.IsFailure ? divisors : divisors.Items is [.. var proper, _] ? new(proper) : Value.OutOfRange;

    private static Value Factors(long number)
    {
        var factors = new List<Value>();
        var divisor = 2L;
        while (number > 1)
        {
            if (number % divisor == 0)
            {
                factors.Add(new(divisor));
                number /= divisor;
            }
            else if (divisor > LargestDivisor)
            {
                return Value.TooMuchWork;
            }
            else
            {
                divisor = divisor < number / divisor ? divisor + 1 : number;
            }
        }

        return new(factors.ToArray());
    }
}
