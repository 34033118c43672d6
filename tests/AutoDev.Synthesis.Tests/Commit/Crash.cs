namespace AutoDev.Synthesis.Tests.Commit;

#pragma warning disable CA1032 // Nobody else makes one.
/// <summary>Stops a commit as a power cut would: nothing catches it, nothing is cleaned up.</summary>
internal sealed class Crash() : Exception("the power is gone")
{
    /// <summary>Runs until the given step; true where it ended before.</summary>
    public static bool Survives(int at, Action<Action<string>> work)
    {
        var count = 0;
        try
        {
            work(_ =>
            {
                if (++count == at)
                {
                    throw new Crash();
                }
            });
            return true;
        }
        catch (Crash)
        {
            return false;
        }
    }
}
