using AutoDev.Specifications.Model;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Tests.LockFile;

internal static class Samples
{
    public static SynthesisLock Lock { get; } = SynthesisLock.Of(
    [
        Entry("PRICE-003") with { Origin = "", Open = "it has no rows" },
        Entry("PRICE-001") with
        {
            Origin = "decision table",
            Files = [new LockedFile("Generated/Pricing.Discount.g.cs", "aa")],
            Evidence = [new LockedEvidence("parse", "1 file"), new LockedEvidence("examples", "9 examples")],
        },
        Entry("PRICE-002") with { Declaration = "dd", Files = [new LockedFile("Generated/Pricing.Total.g.cs", "bb", Adopted: true)] },
    ]);

    public static LockEntry Entry(string id, string behaviour = "ba9876543210") => new()
    {
        Id = id,
        Revision = new Revision("0123456789ab"),
        Behaviour = new Revision(behaviour),
        Origin = "search",
    };
}
