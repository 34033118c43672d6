using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-010-20")]
public sealed class OwnScalars
{
    private const string Schema = """
        scalar Money
        scalar Slug
        scalar Moment
        scalar Cents
        type Query { price(of: Slug!, filter: Filter): Money offers(slugs: [Slug]): [Money]! slug: Slug! next: Moment cents: Cents }
        input Filter { least: Money, most: Money, at: Moment }
        """;

    private const string Operations = "query A($of: Slug!, $filter: Filter, $slugs: [Slug]) { price(of: $of, filter: $filter) offers(slugs: $slugs) slug next cents }";

    private const string Scalars = "Money=Acme.Types.Money:Acme.Types.MoneyConverter,Slug=Acme.Types.Slug,Moment=System.DateTime,Cents=decimal:Acme.Types.CentsConverter";

    private const string Types = """
        namespace Acme.Types
        {
            public readonly record struct Money(decimal Amount, string Currency);

            internal sealed class MoneyConverter : System.Text.Json.Serialization.JsonConverter<Money>
            {
                public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
                {
                    using var json = JsonDocument.ParseValue(ref reader);
                    return new(json.RootElement.GetProperty("amount").GetDecimal(), json.RootElement.GetProperty("currency").GetString()!);
                }

                public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("amount", value.Amount);
                    writer.WriteString("currency", value.Currency);
                    writer.WriteEndObject();
                }
            }

            internal sealed class CentsConverter : System.Text.Json.Serialization.JsonConverter<decimal>
            {
                public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetInt64() / 100m;
                public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue((long)(value * 100));
            }

            public sealed record Slug(string Text) : IParsable<Slug>
            {
                public static Slug Parse(string text, IFormatProvider? provider) => TryParse(text, provider, out var slug) ? slug : throw new FormatException();
                public static bool TryParse(string? text, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Slug slug) => (slug = text is null || text.Contains(' ') ? null : new(text)) is not null;
                public override string ToString() => Text;
            }
        }

        public static class Check
        """;

    private static async Task<string> ResultOf(string code)
    {
        var generation = GraphQLProjects.Generate(Schema, Operations, scalars: Scalars);
        Assert.Empty(generation.Findings);
        return await Running.ResultOf(GraphQLProjects.Of(generation, Running.In(code).Replace("public static class Check", Types, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ValuesAreReadAsTheProjectsOwnTypes() => Assert.Equal("1.5 EUR 2 - a-b 2026-01-02T03:04:05.0000000Z 12.34", await ResultOf("""
        var client = new ApiClient(new Talk("{\"data\":{\"price\":{\"amount\":1.5,\"currency\":\"EUR\"},\"offers\":[{\"currency\":\"USD\",\"amount\":2},null],\"slug\":\"a-b\",\"next\":\"2026-01-02T03:04:05Z\",\"cents\":1234}}").Client());
        var data = (await client.AAsync(new() { Of = new("x") })).Require();
        Acme.Types.Money? price = data.Price;
        Acme.Types.Slug slug = data.Slug;
        DateTime next = data.Next!.Value;
        return FormattableString.Invariant($"{price!.Value.Amount} {price.Value.Currency} {data.Offers[0]!.Value.Amount} {data.Offers[1]?.Currency ?? "-"} {slug} {next.ToUniversalTime():O} {data.Cents}");
        """));

    [Fact]
    public async Task ValuesAreSentAsTheirConverterWritesThem() => Assert.EndsWith(
        "\"variables\":{\"of\":\"a-b\",\"filter\":{\"least\":{\"amount\":1.5,\"currency\":\"EUR\"},\"most\":null,\"at\":\"2026-01-02T03:04:05.0000000Z\"},\"slugs\":[\"c\",null]}}",
        await ResultOf("""
            var talk = new Talk("{\"data\":{\"price\":null,\"offers\":[],\"slug\":\"x\",\"next\":null,\"cents\":null}}");
            await new ApiClient(talk.Client()).AAsync(new() { Of = new("a-b"), Filter = new() { Least = new(1.5m, "EUR"), Most = null, At = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) }, Slugs = [new("c"), null] });
            return talk.Sent[0];
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{\"data\":{\"offers\":[],\"slug\":\"a b\"}}""", "'a b' is no Slug")]
    [InlineData("""{\"data\":{\"offers\":[],\"slug\":7}}""", "A string was expected")]
    public async Task WhatTheTypeDoesNotTakeIsAnErrorThatSaysSo(string answer, string said) => Assert.Contains(said, await ResultOf($$"""
        try { (await new ApiClient(new Talk("{{answer}}").Client()).AAsync(new() { Of = new("x") })).Require(); return "nothing"; } catch (JsonException mistake) { return mistake.Message; }
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("Money", 0, "'Money' says of no scalar what it is in C#: write Name=Type with one of string")]
    [InlineData("Money=Acme..Money", 0, "says of no scalar")]
    [InlineData("Money=Acme.Money:", 0, "says of no scalar")]
    [InlineData("Money=Acme.Money;}class", 0, "says of no scalar")]
    [InlineData("Mony=decimal", 0, "'Mony' is no scalar of this schema. Did you mean 'Money'?")]
    [InlineData("Filter=string", 183, "'Filter' is no scalar of this schema")]
    public void ASettingThatSaysNothingIsFound(string scalars, int start, string said)
    {
        var finding = Assert.Single(GraphQLProjects.Generate(Schema, Operations, scalars: scalars).Findings).Finding;

        Assert.Equal((ContractFault.UnknownSetting, start), (finding.Fault, finding.Start));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingElseIsGeneratedWhereASettingIsWrong()
    {
        var generation = GraphQLProjects.Generate(Schema, Operations, scalars: "Mony=decimal");

        Assert.Equal("JsonElement", await Running.ResultOf(GraphQLProjects.Of(generation, Running.In("""return Nullable.GetUnderlyingType(typeof(AData).GetProperty("Price")!.PropertyType)?.Name ?? typeof(AData).GetProperty("Price")!.PropertyType.Name;"""))));
    }
}
