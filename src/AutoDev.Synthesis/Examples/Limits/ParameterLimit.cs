using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Limits;

/// <summary>A limit that a sentence states of a parameter, with what the code does about it.</summary>
/// <param name="Parameter">Its index.</param>
/// <param name="RefusesBelow">Whether the code refuses what is too small: nothing else in the document answers for it.</param>
/// <param name="RefusesAbove">The same for what is too large.</param>
internal sealed record ParameterLimit(int Parameter, TypeShape Shape, Limit Stated, bool RefusesBelow, bool RefusesAbove)
{
    /// <summary>What the code refuses, as a field's limit; null where it refuses nothing.</summary>
    public BoundsRule? Rule => RefusesBelow || RefusesAbove
        ? new BoundsRule(
            RefusesBelow ? Ordinal.CellOf(Stated.From!.Value, Shape) : null,
            Stated.FromIncluded,
            RefusesAbove ? Ordinal.CellOf(Stated.To!.Value, Shape) : null,
            Stated.ToIncluded)
        : null;

    /// <summary>Values that the code refuses, the nearest of each side.</summary>
    public IEnumerable<CellValue> Refused
    {
        get
        {
            if (RefusesBelow)
            {
                yield return Ordinal.CellOf(Stated.FromIncluded ? Stated.From!.Value - 1 : Stated.From!.Value, Shape);
            }

            if (RefusesAbove)
            {
                yield return Ordinal.CellOf(Stated.ToIncluded ? Stated.To!.Value + 1 : Stated.To!.Value, Shape);
            }
        }
    }

    public bool Refuses(CellValue? value) =>
        value is not null && Ordinal.Of(value, Shape) is { } at && ((RefusesBelow && Stated.IsBelow(at)) || (RefusesAbove && Stated.IsAbove(at)));

    /// <summary>Whether the code refuses every value of a stretch.</summary>
    public bool Refuses(Atom atom) =>
        (RefusesBelow && new LimitSide(Stated, Shape, Below: true).Holds(atom)) || (RefusesAbove && new LimitSide(Stated, Shape, Below: false).Holds(atom));
}
