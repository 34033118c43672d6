using System.Collections.Immutable;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Reading;

/// <summary>All requirements, to be found by id or by constant. Equal when the places are.</summary>
internal sealed class RequirementIndex(EquatableArray<RequirementPlace> places) : IEquatable<RequirementIndex>
{
    private readonly EquatableArray<RequirementPlace> places = places;
    private readonly Lazy<Dictionary<string, RequirementPlace>> byKey = new(() => Index(places, place => place.Key));
    private readonly Lazy<Dictionary<string, RequirementPlace>> byConstant = new(() => Index(places, place => place.ConstantName));

    /// <summary>In the order of paths: of two requirements with one id the same must count whatever the order of the files.</summary>
    public static RequirementIndex Of(ImmutableArray<SpecificationReading> readings) => new(
        readings
            .OrderBy(reading => reading.Constants.Path, StringComparer.Ordinal)
            .SelectMany(reading => reading.Places)
            .ToEquatableArray());

    public RequirementPlace? ById(string id) => byKey.Value.TryGetValue(id, out var place) ? place : null;

    public RequirementPlace? ByConstant(string name) => byConstant.Value.TryGetValue(name, out var place) ? place : null;

    public bool Equals(RequirementIndex? other) => other is not null && places.Equals(other.places);

    public override bool Equals(object? obj) => Equals(obj as RequirementIndex);

    public override int GetHashCode() => places.GetHashCode();

    private static Dictionary<string, RequirementPlace> Index(
        EquatableArray<RequirementPlace> places, Func<RequirementPlace, string> key)
    {
        var index = new Dictionary<string, RequirementPlace>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            // The first of two requirements with one id counts; the second is a finding of the analyzer.
            if (key(place).Length > 0 && !index.ContainsKey(key(place)))
            {
                index.Add(key(place), place);
            }
        }

        return index;
    }
}
