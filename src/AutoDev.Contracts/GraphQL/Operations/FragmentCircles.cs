namespace AutoDev.Contracts.GraphQL.Operations;

/// <summary>Finds fragments that contain themselves.</summary>
internal static class FragmentCircles
{
    public static void Check(OperationSet set, OperationMistakes mistakes)
    {
        foreach (var fragment in set.Fragments)
        {
            if (set.UsedBy(fragment).Contains(fragment))
            {
                var spread = OperationSet.SpreadsIn(fragment.Selections).First(name => set.Fragment(name.Text) is { } next && (next == fragment || set.UsedBy(next).Contains(fragment)));
                mistakes.Say(fragment, spread.Place, $"The fragment '{fragment.Name}' contains itself{(spread.Text == fragment.Name.Text ? "" : $" by way of '{spread.Text}'")}, without end");
            }
        }
    }
}
