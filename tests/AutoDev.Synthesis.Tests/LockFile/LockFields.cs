using System.Reflection;
using System.Text;
using System.Text.Json;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Tests.LockFile;

/// <summary>The lock's fields and its version belong together: an older reader must say that a lock is newer, not that a field is unknown.</summary>
[Verifies("PRP-105-3")]
public sealed class LockFields
{
    /// <summary>What each released version of the format has. A new field is a new line here, and a new <see cref="LockFormat.Version"/>.</summary>
    private static readonly Dictionary<int, string> FieldsOf = new()
    {
        [1] = "adopted behaviour declaration doubt evidence files library open origin refused revision tier tried",
    };

    [Fact]
    public void AreThoseOfTheVersion() => Assert.Equal(FieldsOf[LockFormat.Version], string.Join(' ', Names()));

    [Fact]
    public void AreAllWrittenWhereAnEntryHasAll()
    {
        using var json = JsonDocument.Parse(LockWriter.Write(SynthesisLock.Of([Full])));

        Assert.Equal(LockFormat.Version, json.RootElement.GetProperty(LockFormat.VersionKey).GetInt32());
        Assert.Equal(Names(), json.RootElement.GetProperty("A-1").EnumerateObject().Select(static field => field.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AreReadAsTheyWereWritten()
    {
        Assert.All(typeof(LockEntry).GetProperties(), static property => Assert.NotEqual(property.GetValue(Nothing), property.GetValue(Full)));
        Assert.Equal(Full, Assert.Single(LockReader.Read("autodev.lock.json", LockWriter.Write(SynthesisLock.Of([Full]))).Lock!.Entries));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(LockEntry.OlderLibrary, null, null)]
    [InlineData(null, LockEntry.OlderLibrary, null)]
    [InlineData(LockEntry.OlderLibrary, LockEntry.OlderLibrary, LockEntry.OlderLibrary)]
    public void SayOfTheOlderLibraryOnlyWhereAlsoWhatIsKeptHasNoOther(string? own, string? kept, string? expected)
    {
        var entry = Full with { Library = own, Files = [new LockedFile("Generated/C.g.cs", "f")] };

        Assert.Equal(expected, entry.Keeping(Full with { Library = kept }, static _ => true).Library);
        Assert.Equal(kept, (entry with { Files = [] }).Keeping(Full with { Library = kept }, static _ => true).Library);
    }

    [Fact]
    public void OfANewerVersionAreNotRead()
    {
        var newer = Encoding.UTF8.GetString(LockWriter.Write(SynthesisLock.Of([Full]))).Replace("1", $"{LockFormat.Version + 1}", StringComparison.Ordinal);

        Assert.Equal("ADEV0306", Assert.Single(LockReader.Read("autodev.lock.json", Encoding.UTF8.GetBytes(newer)).Findings).Rule.Id);
    }

    private static LockEntry Nothing => new() { Id = "", Revision = default, Behaviour = default };

    /// <summary>Every property is set, which a test sees to.</summary>
    private static LockEntry Full => new()
    {
        Id = "A-1",
        Revision = new Revision("a"),
        Behaviour = new Revision("b"),
        Declaration = "c",
        Open = "no rows",
        Tried = "0.1.0",
        Refused = "compile",
        Doubt = "at 0",
        Library = LockEntry.OlderLibrary,
        Tier = 1,
        Origin = "search",
        Files = [new LockedFile("Generated/A.g.cs", "d"), new LockedFile("Generated/B.g.cs", "e", Adopted: true)],
        Evidence = [new LockedEvidence("parse", "")],
    };

    private static IEnumerable<string> Names() => typeof(LockFormat).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.FieldType == typeof(string) && field.Name != nameof(LockFormat.VersionKey))
        .Select(static field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal);
}
