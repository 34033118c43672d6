namespace Benchmarks.Reports;

/// <summary>Repeated measurements of one thing, in milliseconds.</summary>
internal sealed class Sample(IEnumerable<double> values)
{
    private readonly double[] sorted = [.. values.Order()];

    public int Count => sorted.Length;

    public double Median => Quantile(0.5);

    public double LowerQuartile => Quantile(0.25);

    public double UpperQuartile => Quantile(0.75);

    private double Quantile(double part)
    {
        var at = part * (sorted.Length - 1);
        var below = (int)Math.Floor(at);
        var above = (int)Math.Ceiling(at);
        return sorted[below] + ((sorted[above] - sorted[below]) * (at - below));
    }
}
