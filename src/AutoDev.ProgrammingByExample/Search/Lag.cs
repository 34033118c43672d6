using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What a term of a type must at least be wrapped in to become a whole program. A search for sequences needs its numbers only so much
/// later, and by then most searches have ended; which programs are found, and in which order, stays as it is.
/// </summary>
internal sealed class Lag
{
    // The cheapest test stands beside two leaves; the cheapest place within a lambda beside a sequence.
    private const int Most = 4;

    private readonly Dictionary<DataType, int> byType = [];

    private Lag()
    {
    }

    public static Lag None { get; } = new();

    public static Lag Towards(DataType goal, Language language)
    {
        var lag = new Lag();
        foreach (var type in language.Types)
            lag.byType[type] = type.Equals(goal) ? 0 : Most;
        for (var changes = true; changes;)
        {
            changes = false;
            foreach (var @operator in language.Operators)
            {
                var around = @operator.Cost + CostModel.Variable * (@operator.Parameters.Length - 1) + lag.Of(@operator.Returns);
                foreach (var parameter in @operator.Parameters)
                {
                    if (around < lag.Of(parameter))
                    {
                        lag.byType[parameter] = around;
                        changes = true;
                    }
                }
            }
        }

        return lag;
    }

    public int Of(DataType type) => byType.GetValueOrDefault(type);
}
