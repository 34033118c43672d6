using Microsoft.Build.Framework;

namespace AutoDev.Build;

/// <summary>Ends a build whose errors were reported earlier, and reports none of its own.</summary>
[MSBuildMultiThreadableTask]
public sealed class StopAfterErrors : Microsoft.Build.Utilities.Task
{
    public override bool Execute()
    {
        // MSBuild otherwise adds that this task said nothing (MSB4181).
        if (BuildEngine is IBuildEngine7 engine)
        {
            engine.AllowFailureWithoutError = true;
        }

        return false;
    }
}
