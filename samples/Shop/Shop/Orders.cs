namespace Shop;

/// <summary>Orders. The build writes the other parts of this class from orders.spec.md.</summary>
public static partial class Orders
{
    /// <summary>How many of the pieces cost nothing.</summary>
    [Implements(Req.ORDER_005)]
    public static partial int FreePieces(int pieces);
}
