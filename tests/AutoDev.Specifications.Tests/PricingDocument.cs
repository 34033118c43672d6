using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tests;

public sealed class PricingDocument
{
    private const string Text = """
        ---
        namespace: Shop.Pricing
        type: Pricing
        owner: sales
        ---
        # Shop

        An introduction.

        ## PRICE-001: Volume discount

        The shop MUST grant a discount that depends
        on the ordered **quantity**. It is never negative. See PRICE-002.

        - **PRICE-001.2** The discount SHOULD be shown.
          1. In the cart.
          2. On the invoice.

        | quantity | discount? |
        |---------:|----------:|
        |        1 |         0 |
        |    2..17 |      0.05 |
        |        * | ArgumentException |

        ```csharp
        public static partial decimal Discount(int quantity);
        ```

        `Discount(10)` is `0.05`.

        ### Examples

        - Given a cart
        - When it is paid
        - Then a receipt is sent
        - And stock falls

        ## PRICE-002 – Order states (draft)

        - `Paid`: the money has arrived
        - `Sent` ("on its way") — gone

        ```mermaid
        stateDiagram-v2
          [*] --> New
          New --> Paid : pay [enough] / notify
          Paid --> [*]
        ```
        """;

    [Fact]
    public void EveryPartIsRead()
    {
        var document = Reading.Document(Text);

        Assert.Equal(("Shop.Pricing", "Pricing"), (document.FrontMatter.Namespace, document.FrontMatter.Type));
        Assert.Equal(["PRICE-001", "PRICE-002"], document.Requirements.Select(static requirement => requirement.Id));
        var price = document.Requirements[0];
        Assert.Equal("Volume discount", price.Title);
        Assert.Equal(["Shop"], price.HeadingPath);
        Assert.Equal(new TextPosition(10, 1), price.Place.Span.From);
        var statement = Assert.Single(price.Statements);
        Assert.Equal("The shop MUST grant a discount that depends on the ordered quantity.", statement.Text);
        Assert.Equal("The shop MUST grant a discount that depends\non the ordered **quantity**.", Reading.At(Text, statement.Span));
        Assert.Equal(Strength.Must, price.Strength);
        var criterion = Assert.Single(price.Criteria);
        Assert.Equal(("PRICE-001.2", "The discount SHOULD be shown.", Strength.Should), (criterion.Id, criterion.Text, criterion.Strength));
        Assert.Equal(["PRICE-001.2.1", "PRICE-001.2.2"], criterion.Criteria.Select(static nested => nested.Id));
        var table = Assert.Single(price.Tables);
        Assert.Equal(TableKind.Decision, table.Kind);
        Assert.Equal(1, table.ResultColumn);
        Assert.Equal("0.05", Reading.At(Text, table.Rows[1].Cells[1].Span));
        Assert.Equal(new ExceptionValue("ArgumentException"), table.Rows[2].Cells[1].Value);
        var signature = Assert.Single(price.Fences).Signature!;
        Assert.Equal(("Shop.Pricing", "Pricing", "Discount", "decimal"), (signature.Namespace, signature.ContainingType, signature.Name, signature.ReturnType));
        Assert.Equal(new ParameterSignature("quantity", "int"), Assert.Single(signature.Parameters));
        Assert.Equal(("Discount(10)", new DecimalValue("0.05")), (price.InlineExamples[0].Call, price.InlineExamples[0].Expected));
        Assert.Equal([StepKind.Given, StepKind.When, StepKind.Then, StepKind.Then], Assert.Single(price.Scenarios).Steps.Select(static step => step.Kind));
        Assert.Equal("PRICE-002", Assert.Single(price.Links).Id);
    }

    [Fact]
    public void EnumerationAndDiagramAreRead()
    {
        var states = Reading.Document(Text).Requirements[1];

        Assert.Equal(RequirementStatus.Draft, states.Status);
        Assert.Equal("Order states", states.Title);
        Assert.Equal([("Paid", null, "the money has arrived"), ("Sent", "on its way", "gone")],
            states.EnumerationMembers.Select(static member => (member.Name, member.Display, member.Description)));
        var diagram = Assert.Single(states.StateDiagrams);
        Assert.Equal("New", diagram.Initial);
        Assert.Equal(["Paid"], diagram.FinalStates);
        var transition = Assert.Single(diagram.Transitions);
        Assert.Equal(("New", "pay", "Paid", "enough", "notify"), (transition.From, transition.Event, transition.To, transition.Guard, transition.Action));
        Assert.Equal("New --> Paid : pay [enough] / notify", Reading.At(Text, transition.Span));
    }

    [Fact]
    public void NothingIsWrongWithIt() => Assert.Empty(Reading.Document(Text).Findings);
}
