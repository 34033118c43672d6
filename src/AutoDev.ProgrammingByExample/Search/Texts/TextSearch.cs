namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// The search for programs that make a text from texts, beside plain enumeration: backwards from what is wanted, by the inverses of
/// extraction, of changes to every character and of concatenation, and forwards over the parts that texts have (witness functions;
/// Polozov and Gulwani, "FlashMeta: a framework for inductive program synthesis", 2015). Everything found is learned by the goal, so
/// that it competes with what enumeration finds and takes part in its decision trees.
/// </summary>
internal sealed class TextSearch
{
    private const int DeepestColumn = 3;

    private const int LongestText = 4_000;

    private readonly Scope scope;
    private readonly Goal goal;
    private readonly Meter meter;
    private readonly TermMaker make;
    private readonly Views views;
    private readonly Term[] sources;
    private readonly Extraction extraction;
    private readonly Columns columns;

    public TextSearch(Scope scope, Goal goal, Meter meter)
    {
        this.scope = scope;
        this.goal = goal;
        this.meter = meter;
        make = new TermMaker(scope, meter);
        views = new Views(scope, meter, make);
        sources = [.. scope.Variables.Where(variable => variable.Type is TextType).Select(make.Of)];
        extraction = new Extraction(sources, new PatternSearch(scope, meter, make), make, meter);
        columns = new Columns(make, scope, Solve);
    }

    /// <summary>The parts of the inputs, of which other searches may build.</summary>
    public IReadOnlyList<Term> Parts => views.All;

    public void Run(long steps)
    {
        if (goal.Returns is not TextType || sources.Length == 0 || IsTooLong())
            return;
        var wanted = Wanted.Of(goal, scope.Everything);
        if (wanted.Present == 0)
            return;
        var marks = Marks.In(sources.SelectMany(source => source.Values.Take(scope.Labelled)));
        views.Grow(sources, marks, 3, term => IsNear(term, wanted), steps);
        Solve(wanted, 0);
        if (wanted.Absent != 0 && goal.Covers.Cheapest(wanted.Rows, meter) is null)
            Solve(wanted.On(wanted.Present), 0);
    }

    private Term? Solve(Wanted wanted, int depth)
    {
        foreach (var part in views.All)
        {
            meter.Spend(1);
            wanted.Covers.Learn(part);
        }

        extraction.Learn(wanted);
        if (wanted.Covers.Cheapest(wanted.Rows, meter) is { } found)
            return found;
        if (wanted.Absent == 0 && depth < DeepestColumn && columns.Solve(wanted, depth) is { } term)
        {
            wanted.Covers.Learn(term);
            return term;
        }

        return null;
    }

    private bool IsNear(Term term, Wanted wanted)
    {
        var near = 0;
        var members = 0;
        for (var row = 0; row < scope.Labelled; row++)
        {
            if ((wanted.Present >> row & 1) == 0)
                continue;
            members++;
            if (term.Values[row].Reference is string { Length: > 0 } text
                && (wanted.Texts[row].Contains(text, StringComparison.OrdinalIgnoreCase) || text.Contains(wanted.Texts[row], StringComparison.OrdinalIgnoreCase)))
            {
                near++;
            }
        }

        return near * 2 > members;
    }

    private bool IsTooLong() => Array.Exists(scope.Rows, row => Array.Exists(row, value => value.Reference is string { Length: > LongestText }));
}
