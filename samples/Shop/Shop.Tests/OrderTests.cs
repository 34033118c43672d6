namespace Shop.Tests;

public sealed class OrderTests
{
    [Fact]
    [Verifies(Req.ORDER_001)]
    public void PaymentMethodsHaveTextsForPeople()
    {
        Assert.Equal("Bank transfer", PaymentMethod.Transfer.ToDisplayText());
        Assert.Equal(PaymentMethod.Card, PaymentMethodText.Parse("Credit card"));
    }

    [Fact]
    [Verifies(Req.ORDER_002)]
    public void ADeliveredOrderCannotBeCancelled()
    {
        Assert.Equal(OrderState.Paid, OrderState.Placed.Next(OrderEvent.Pay));
        Assert.Throws<InvalidOperationException>(() => OrderState.Delivered.Next(OrderEvent.Cancel));
    }

    [Fact]
    [Verifies(Req.ORDER_003)]
    public void AnOrderLineRefusesImpossibleValues()
    {
        Assert.Equal(1, new OrderLine("Mug", 4.50m).Quantity);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new OrderLine("Mug", 4.50m, quantity: 1000));
        Assert.Equal("quantity", refusal.ParamName);
    }

    [Fact]
    [Verifies(Req.ORDER_004)]
    public void PiecesOfAllLinesAreCounted() => Assert.Equal(10, Orders.Pieces([4, 6]));

    [Fact]
    [Verifies(Req.ORDER_005)]
    public void EveryThirdPieceIsFree() => Assert.Equal(7, Orders.FreePieces(23));

    [Fact]
    [Verifies(Req.ORDER_006)]
    public void MoneyGoesBackOnlyAfterApproval() =>
        Assert.False(ReturnState.Requested.CanFire(ReturnEvent.Refund));
}
