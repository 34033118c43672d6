using AutoDev.ProgrammingByExample.Expressions;

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

    private const int MostParts = 6_000;

    private const int MostNestedParts = 1_200;

    private readonly Scope scope;
    private readonly Goal goal;
    private readonly Meter meter;
    private readonly TermMaker make;
    private readonly Views views;
    private readonly Term[] sources;
    private readonly Extraction extraction;
    private readonly Columns columns;
    private readonly PieceMaps maps;
    private readonly Formats formats;
    private readonly PieceOrders orders;
    private readonly CharacterMaps characters;
    private readonly Rewritings rewritings;
    private readonly bool isNested;
    private IReadOnlyList<Constant> marks = [];

    /// <param name="isNested">Whether the texts are pieces of others, which are not parted again.</param>
    public TextSearch(Scope scope, Goal goal, Meter meter, bool isNested = false)
    {
        this.isNested = isNested;
        this.scope = scope;
        this.goal = goal;
        this.meter = meter;
        make = new TermMaker(scope, meter);
        views = new Views(scope, meter, make, isNested ? MostNestedParts : MostParts);
        sources = [.. Enumerable.Range(0, scope.Variables.Length).Where(i => scope.Variables[i].Type is TextType).Select(make.Variable)];
        extraction = new Extraction(sources, new PatternSearch(scope, meter, make), make, meter);
        columns = new Columns(make, scope, Solve);
        maps = new PieceMaps(scope, meter, make);
        formats = new Formats(scope, meter, make);
        orders = new PieceOrders(scope, meter, make);
        characters = new CharacterMaps(scope, meter);
        rewritings = new Rewritings(make);
    }

    /// <summary>The parts of the inputs, of which other searches may build.</summary>
    public IEnumerable<Term> Parts => views.All.Concat(formats.Parts);

    public void Run(long steps)
    {
        if (goal.Returns is BooleanType)
        {
            foreach (var test in new TextTests(scope, meter).All())
                goal.Learn(test);
        }

        if (goal.Returns is TextType)
            formats.LearnNumbers(Wanted.Of(goal, scope.Everything));
        if (goal.Returns is not (TextType or Int32Type) || sources.Length == 0 || IsTooLong())
            return;
        marks = Marks.In(sources.SelectMany(source => source.Values));
        if (goal.Returns is TextType)
            FindTexts(steps);
        else
            views.Grow(sources, marks, 1, static _ => false, steps);
        if (!isNested && goal.Covers.Cheapest(scope.Everything, meter) is null && NumbersWanted() is { } wanted)
            Count(wanted);
    }

    private void FindTexts(long steps)
    {
        var wanted = Wanted.Of(goal, scope.Everything);
        var addressed = isNested ? [] : new Addressed(scope, meter, make).In(sources, marks).Where(term => IsNear(term, wanted));
        views.Grow([.. sources, .. addressed], marks, isNested ? 2 : 3, term => IsNear(term, wanted), steps, wanted.Width);
        if (wanted.Present == 0)
            return;
        foreach (var place in sources.SelectMany(source => new FixedPlaces(meter, make).In(source, wanted)))
            views.Add(place);
        formats.Read(views.All);
        Solve(wanted, 0);
        if (goal.Covers.Cheapest(wanted.Rows, meter) is null)
        {
            foreach (var test in new TextTests(scope, meter).All())
                goal.Splits.Learn(test);
        }

        if (isNested)
            return;
        LearnWhole(wanted);
        if (goal.Covers.Cheapest(wanted.Rows, meter) is null)
            maps.Learn(wanted, maps.Splits(views.All, marks), steps);
        if (goal.Covers.Cheapest(wanted.Rows, meter) is null)
            new Frames(make).Learn(wanted, within => maps.Learn(within, maps.Splits(views.All, marks), steps), meter);
        if (wanted.Absent != 0 && goal.Covers.Cheapest(wanted.Rows, meter) is null)
            Solve(wanted.On(wanted.Present), 0);
    }

    // Of the whole inputs, character by character or piece by piece.
    private void LearnWhole(Wanted wanted)
    {
        foreach (var source in sources)
        {
            characters.Learn(wanted, source, views.All);
            rewritings.Learn(wanted, source);
        }

        orders.LearnTexts(wanted, maps.Splits(sources, marks));
    }

    private void Count(Wanted wanted)
    {
        if (goal.Returns is Int32Type)
            orders.LearnNumbers(wanted.Covers, maps.Splits(sources, marks));
        new Quantities(scope, meter, make).Learn(sources, views.All, marks, wanted.Covers, goal.Returns);
        if (wanted.Covers.Cheapest(wanted.Rows, meter) is null)
            new PieceTests(scope, meter, make).Learn(wanted, maps.Splits(views.All, marks), goal.Returns is TextType);
    }

    /// <summary>Null where something is wanted that is no whole number.</summary>
    private Wanted? NumbersWanted()
    {
        var texts = Array.ConvertAll(goal.Targets, target => target switch
        {
            { IsFailure: true } => "",
            { Reference: string text } => text,
            _ => target.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
        if (!Array.TrueForAll(texts, text => text.Length < 10 && text.TrimStart('-').All(char.IsAsciiDigit)))
            return null;
        var present = UInt128.Zero;
        for (var row = 0; row < texts.Length; row++)
            present |= texts[row].Length > 0 ? UInt128.One << row : 0;
        return present == 0 ? null : new Wanted(texts, present, goal.Covers);
    }

    /// <summary>What is read backwards from some of the rows alone; null where nothing is.</summary>
    public Term? On(UInt128 rows)
    {
        if (goal.Returns is not TextType || sources.Length == 0 || views.All.Count == 0)
            return null;
        var wanted = Wanted.Of(goal, rows) with { Covers = new Covers(goal.Targets, goal.Covers.Table) };
        return wanted.Rows == rows && wanted.Present != 0 ? Solve(wanted, 0) : null;
    }

    private Term? Solve(Wanted wanted, int depth)
    {
        foreach (var part in views.All)
        {
            meter.Spend(1);
            wanted.Covers.Learn(part);
        }

        formats.Learn(wanted);
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
