using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>Reads a table of transitions: from, event, to, and a guard and an action where there are such columns.</summary>
public static class TransitionTable
{
    internal static bool Recognises(IReadOnlyList<Column> columns) => From(columns) is not null && To(columns) is not null && Event(columns) is not null;

    /// <summary>The transitions that a table of kind <see cref="TableKind.Transitions"/> draws; the first row's state is the initial one.</summary>
    public static StateDiagram Read(Table table)
    {
        var from = From(table.Columns) ?? 0;
        var to = To(table.Columns) ?? 0;
        var trigger = Event(table.Columns) ?? 0;
        var guard = ColumnRoles.Find(table.Columns, "guard", "condition", "when", "if");
        var action = trigger == ColumnRoles.Find(table.Columns, "action", "effect") ? null : ColumnRoles.Find(table.Columns, "action", "effect");
        var states = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        var answered = new HashSet<(string State, string Event)>();
        var transitions = new List<Transition>();
        foreach (var row in table.Rows)
        {
            var (starts, end, on) = (StartsOf(row.Cells[from]), Text(row, to) ?? "", Text(row, trigger) ?? "");
            if (end.Length == 0 || on.Length == 0)
            {
                continue;
            }

            foreach (var start in starts)
            {
                Add(start, on, end, row);
                Mention(start);
            }

            if (starts.Count > 0 || row.Cells[from].Value is AnyCondition)
            {
                Mention(end);
            }
        }

        // From everywhere, but for where it leads to and where the event has a row of its own.
        foreach (var row in table.Rows.Where(row => row.Cells[from].Value is AnyCondition))
        {
            var (end, on) = (Text(row, to) ?? "", Text(row, trigger) ?? "");
            foreach (var state in states.Where(state => end.Length > 0 && on.Length > 0 && state != end && !answered.Contains((state, on))))
            {
                Add(state, on, end, row);
            }
        }

        var final = states.Where(state => !left.Contains(state));
        return new StateDiagram(
            states.Count > 0 ? states[0] : "",
            states.ToEquatableArray(),
            final.ToEquatableArray(),
            transitions.ToEquatableArray(),
            table.Span);

        void Add(string start, string on, string end, Row row)
        {
            transitions.Add(new Transition(start, on, end, Text(row, guard), Text(row, action), row.Span));
            left.Add(start);
            answered.Add((start, on));
        }

        void Mention(string state)
        {
            if (known.Add(state))
            {
                states.Add(state);
            }
        }
    }

    /// <summary>The states that a cell names: one, or several with commas between them.</summary>
    private static List<string> StartsOf(Cell cell) =>
        [.. (CellWords.Of(cell) ?? "").Split(',').Select(static state => state.Trim()).Where(static state => state.Length > 0)];

    private static int? From(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "from", "state", "current", "current state", "from state", "source");

    private static int? To(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "to", "next", "next state", "to state", "new state", "target");

    private static int? Event(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "event", "trigger", "on", "command", "input", "action");

    private static string? Text(Row row, int? column) => column is null ? null : CellWords.Of(row.Cells[column.Value]);
}
