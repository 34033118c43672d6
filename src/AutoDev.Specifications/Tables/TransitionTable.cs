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
        var transitions = new List<Transition>();
        foreach (var row in table.Rows)
        {
            var transition = new Transition(
                Text(row, from) ?? "", Text(row, trigger) ?? "", Text(row, to) ?? "", Text(row, guard), Text(row, action), row.Span);
            if (transition.From.Length > 0 && transition.To.Length > 0 && transition.Event.Length > 0)
            {
                transitions.Add(transition);
                left.Add(transition.From);
                states.AddRange(new[] { transition.From, transition.To }.Where(known.Add));
            }
        }

        var final = states.Where(state => !left.Contains(state));
        return new StateDiagram(
            states.Count > 0 ? states[0] : "",
            states.ToEquatableArray(),
            final.ToEquatableArray(),
            transitions.ToEquatableArray(),
            table.Span);
    }

    private static int? From(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "from", "state", "current", "current state", "from state", "source");

    private static int? To(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "to", "next", "next state", "to state", "new state", "target");

    private static int? Event(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "event", "trigger", "on", "command", "input", "action");

    private static string? Text(Row row, int? column) => column is null ? null : CellWords.Of(row.Cells[column.Value]);
}
