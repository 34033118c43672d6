using AutoDev.Specifications.Limits;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Limits;

/// <summary>The numbers that are too small for a limit, or those that are too large.</summary>
internal readonly record struct LimitSide(Limit Limit, TypeShape Shape, bool Below)
{
    /// <summary>Whether the type has such numbers, and the limit an end on this side.</summary>
    public bool Exists => (Below ? Limit.From : Limit.To) is { } end
        && Ordinal.BoundsOf(Shape) is var (least, most)
        && (Below ? least is not { } first || Holds(first) : most is not { } last || Holds(last))
        && CSharpLiteral.Of(Ordinal.CellOf(end, Shape), Shape).Fits;

    public bool Holds(decimal at) => Below ? Limit.IsBelow(at) : Limit.IsAbove(at);

    public bool Holds(CellValue? value) => value is not null && Ordinal.Of(value, Shape) is { } at && Holds(at);

    /// <summary>Whether all of a stretch is out there.</summary>
    public bool Holds(Atom atom) => atom switch
    {
        Point point => Holds(point.Value),
        Gap gap when (Below ? gap.Below : gap.Above) is { } end => IsInside(end, towards: Below ? -1 : 1),
        _ => false,
    };

    /// <summary>Whether some of a stretch is out there.</summary>
    public bool Reaches(Atom atom) => atom switch
    {
        Point point => Holds(point.Value),
        Gap gap => (Below ? gap.Above : gap.Below) is not { } end || IsInside(end, towards: Below ? 1 : -1),
        _ => false,
    };

    /// <summary>Whether the first number beside the end of a stretch is out there.</summary>
    private bool IsInside(decimal end, int towards) => Ordinal.IsDiscrete(Shape) ? Holds(end + towards)
        : Below ? (towards < 0 ? end <= Limit.From : end < Limit.From)
        : towards > 0 ? end >= Limit.To : end > Limit.To;
}
