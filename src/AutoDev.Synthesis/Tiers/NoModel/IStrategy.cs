using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>One way to write code that needs no model. The first that answers wins.</summary>
internal interface IStrategy
{
    /// <summary>Null where this way is not for such an increment, so that the next may try.</summary>
    Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation);
}
