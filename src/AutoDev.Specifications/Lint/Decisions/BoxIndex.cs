namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>Finds the boxes that may have inputs in common with one: a tree of hulls, so that a long table is not compared row by row.</summary>
internal sealed class BoxIndex
{
    // So few are looked at as fast as a node is.
    private const int LeafSize = 16;

    private readonly Box[] boxes;
    private readonly (int Low, int High)[][] hulls;
    private readonly int[] order;
    private readonly Node root;

    public BoxIndex(Box[] boxes)
    {
        this.boxes = boxes;
        hulls = boxes.Length <= LeafSize ? [] : Hulls(boxes);
        order = [.. Enumerable.Range(0, boxes.Length)];
        root = Build(0, boxes.Length);
    }

    /// <summary>The boxes before this one that overlap it, in no order.</summary>
    /// <param name="steps">Counted down for each look; where it runs out the answer is null.</param>
    public List<int>? Before(int row, ref long steps)
    {
        var found = new List<int>();
        var open = new Stack<Node>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (--steps < 0)
            {
                return null;
            }

            if (node.First >= row)
            {
                continue;
            }

            if (node.Left is { } left && node.Right is { } right)
            {
                if (Meets(hulls[row], left.Hull))
                {
                    open.Push(left);
                }

                if (Meets(hulls[row], right.Hull))
                {
                    open.Push(right);
                }

                continue;
            }

            for (var i = node.Start; i < node.End; i++)
            {
                steps--;
                if (order[i] < row && boxes[order[i]].Overlaps(boxes[row]))
                {
                    found.Add(order[i]);
                }
            }
        }

        return found;
    }

    private static (int Low, int High)[][] Hulls(Box[] boxes)
    {
        var columns = Enumerable.Range(0, boxes[0].Sides.Count)
            .Select(column => boxes[0].Sides[column].HullsOf([.. boxes.Select(box => box.Sides[column])]))
            .ToList();
        return [.. Enumerable.Range(0, boxes.Length).Select(row => columns.ConvertAll(column => column[row]).ToArray())];
    }

    private Node Build(int start, int end)
    {
        var first = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            first = Math.Min(first, order[i]);
        }

        var hull = hulls.Length == 0 ? [] : HullOf(start, end);
        if (end - start <= LeafSize || hull.Length == 0)
        {
            return new Node(start, end, first, hull, null, null);
        }

        // Across the column in which they lie farthest apart: in one where all say "any" nothing is told apart.
        var column = Enumerable.Range(0, hull.Length).OrderByDescending(each => Spread(start, end, each)).First();
        Array.Sort(order, start, end - start, Comparer<int>.Create((left, right) => Centre(left, column).CompareTo(Centre(right, column))));
        var middle = (start + end) / 2;
        return new Node(start, end, first, hull, Build(start, middle), Build(middle, end));
    }

    private (int Low, int High)[] HullOf(int start, int end)
    {
        var hull = ((int Low, int High)[])hulls[order[start]].Clone();
        for (var i = start + 1; i < end; i++)
        {
            for (var column = 0; column < hull.Length; column++)
            {
                var (low, high) = hulls[order[i]][column];
                hull[column] = (Math.Min(hull[column].Low, low), Math.Max(hull[column].High, high));
            }
        }

        return hull;
    }

    private int Spread(int start, int end, int column)
    {
        var (low, high) = (int.MaxValue, int.MinValue);
        for (var i = start; i < end; i++)
        {
            var centre = Centre(order[i], column);
            (low, high) = (Math.Min(low, centre), Math.Max(high, centre));
        }

        return high - low;
    }

    private int Centre(int row, int column) => hulls[row][column].Low + hulls[row][column].High;

    private static bool Meets((int Low, int High)[] one, (int Low, int High)[] other)
    {
        for (var column = 0; column < one.Length; column++)
        {
            if (one[column].Low > other[column].High || other[column].Low > one[column].High)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="First">The uppermost row in it.</param>
    private sealed record Node(int Start, int End, int First, (int Low, int High)[] Hull, Node? Left, Node? Right);
}
