using System.Globalization;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What a run is doing, for whoever waits for it: the run says it from any thread, and nobody is called.</summary>
public sealed class RunProgress
{
    private readonly Lock gate = new();
    private string stage = "";
    private int begun;
    private int total;
    private string now = "";

    /// <summary>The stage, such as <c>synthesizing 3 of 12: PRICE-003 Volume discount</c>; empty before the first.</summary>
    public string Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }
    }

    /// <summary>A stage begins.</summary>
    /// <param name="items">How many things it goes through, where it says of each that it is begun.</param>
    public void Enter(string name, int items = 0)
    {
        lock (gate)
        {
            (stage, begun, total, now) = (name, 0, items, name);
        }
    }

    /// <summary>The next of the stage's items is begun; others may not be done yet.</summary>
    public void Begin(string item)
    {
        lock (gate)
        {
            begun++;
            now = string.Create(CultureInfo.InvariantCulture, $"{stage} {begun} of {total}: {item}");
        }
    }
}
