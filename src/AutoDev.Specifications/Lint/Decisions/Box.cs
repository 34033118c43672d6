namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>The inputs that a decision row matches: a set for each column.</summary>
internal sealed class Box(IReadOnlyList<ValueSet> sides)
{
    public IReadOnlyList<ValueSet> Sides => sides;

    /// <summary>Whether there are inputs that both have; nearly always there are none, and only then is more reckoned.</summary>
    public bool Overlaps(Box other)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            if (!sides[i].Overlaps(other.Sides[i]))
            {
                return false;
            }
        }

        return true;
    }

    public Box Intersect(Box other) => new([.. sides.Select((side, index) => side.Intersect(other.Sides[index]))]);

    /// <summary>Boxes without common inputs that together are this one without the other.</summary>
    public IEnumerable<Box> Subtract(Box other)
    {
        if (!Overlaps(other))
        {
            yield return this;
            yield break;
        }

        var common = Intersect(other);
        for (var i = 0; i < sides.Count; i++)
        {
            var outside = sides[i].Subtract(other.Sides[i]);
            if (!outside.IsEmpty)
            {
                var column = i;
                yield return new Box([.. sides.Select((side, index) => index < column ? common.Sides[index] : index == column ? outside : side)]);
            }
        }
    }
}
