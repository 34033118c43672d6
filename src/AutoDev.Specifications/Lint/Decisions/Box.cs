namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>The inputs that a decision row matches: a set for each column.</summary>
internal sealed class Box(IReadOnlyList<ValueSet> sides)
{
    public IReadOnlyList<ValueSet> Sides => sides;

    public bool IsEmpty => sides.Any(static side => side.IsEmpty);

    public Box Intersect(Box other) => new([.. sides.Select((side, index) => side.Intersect(other.Sides[index]))]);

    /// <summary>Boxes without common inputs that together are this one without the other.</summary>
    public IEnumerable<Box> Subtract(Box other)
    {
        var common = Intersect(other);
        if (common.IsEmpty)
        {
            yield return this;
            yield break;
        }

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
