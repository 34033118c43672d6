using System.Collections.Immutable;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Symbols;

/// <summary>The whole of <c>Req</c>: each id and each name once, in ordinal order.</summary>
internal sealed record ReqClass(EquatableArray<ReqConstant> Constants)
{
    public static ReqClass Of(ImmutableArray<ReqConstants> specifications)
    {
        // Of two requirements with one id the first file's counts, of two ids with one name the first id: both are errors that
        // the analyzer locates, and what is generated meanwhile must not depend on the order in which files were listed.
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var constants = specifications
            .OrderBy(specification => specification.Path, StringComparer.Ordinal)
            .SelectMany(specification => specification.Items)
            .Where(constant => ids.Add(constant.Id))
            .OrderBy(constant => constant.Id, StringComparer.Ordinal)
            .Where(constant => names.Add(constant.Name));
        return new ReqClass(constants.ToEquatableArray());
    }
}
