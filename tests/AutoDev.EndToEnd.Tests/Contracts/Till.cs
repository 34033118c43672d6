using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Contracts;

/// <summary>A service with an operation that is implemented and one that is not, and a program that asks it with the client of its own contract.</summary>
internal static class Till
{
    public const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="AutoDev.Build" Version="{PackedFeed.Version}" PrivateAssets="all" />
            <AutoDevContract Include="till.openapi.yaml" Emit="Models;Client;Server" Namespace="Acme.Till" />
          </ItemGroup>
        </Project>
        """;

    public const string Contract = """
        openapi: 3.1.0
        info: { title: Till, version: '1' }
        servers: [ { url: /v1 } ]
        paths:
          /payments:
            post:
              operationId: pay
              tags: [till]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Payment' } } } }
              responses:
                '201': { description: It was taken., content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }
                '402': { description: The means is worth less., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Refusal' } } } }
          /payments/{id}:
            get:
              operationId: find payment
              tags: [till]
              parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
              responses:
                '200': { description: It is known., content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }
        components:
          schemas:
            Payment:
              type: object
              required: [amount, means]
              properties:
                amount: { type: number, format: decimal, minimum: 0.01 }
                means:
                  oneOf: [ { $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Voucher' } ]
                  discriminator: { propertyName: kind, mapping: { card: '#/components/schemas/Card', voucher: '#/components/schemas/Voucher' } }
            Card: { type: object, required: [kind, number], properties: { kind: { type: string, const: card }, number: { type: string, pattern: '^\d{4}$' } } }
            Voucher: { type: object, required: [kind, worth], properties: { kind: { type: string, const: voucher }, worth: { type: number, format: decimal } } }
            Receipt: { type: object, required: [id, paid], properties: { id: { type: integer }, paid: { $ref: '#/components/schemas/Payment' } } }
            Refusal: { type: object, required: [missing], properties: { missing: { type: number, format: decimal } } }
        """;

    public const string Program = """
        using Acme.Till;

        var address = new UriBuilder("http", "127.0.0.1") { Path = "/v1/" };
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddScoped<TillServer, Counter>();
        builder.Services.AddTillClient(http => http.BaseAddress = address.Uri);
        await using var app = builder.Build();
        app.MapTillServer();
        await app.StartAsync();
        address.Port = new Uri(app.Urls.First()).Port;
        var till = app.Services.GetRequiredService<TillClient>();

        var receipt = await till.PayAsync(new Payment { Amount = 12.50m, Means = new Card { Number = "4242" } });
        Console.WriteLine($"{receipt.Id}: {receipt.Paid.Amount} by {receipt.Paid.Means.Match(card => "card " + card.Number, voucher => "voucher", other => "something else")}");
        await Fails(() => till.PayAsync(new Payment { Amount = 12.50m, Means = new Voucher { Worth = 10m } }));
        await Fails(() => till.PayAsync(new Payment { Amount = 0m, Means = new Card { Number = "42" } }));
        await Fails(() => till.FindPaymentAsync(1));

        static async Task Fails(Func<Task> call)
        {
            try
            {
                await call();
                Console.WriteLine("nothing was refused");
            }
            catch (ApiException<Refusal> refusal)
            {
                Console.WriteLine($"{(int)refusal.StatusCode!}: {refusal.Error.Missing} are missing");
            }
            catch (ApiException other)
            {
                Console.WriteLine($"{(int)other.StatusCode!}: {string.Join(' ', other.Content.Split('"').Where(static part => part.StartsWith("#/", StringComparison.Ordinal)))}");
            }
        }

        internal sealed class Counter : TillServer
        {
            public override Task<PayAnswer> PayAsync(Payment body, CancellationToken cancellationToken) => Task.FromResult(
                body.Means.Voucher is { } voucher && voucher.Worth < body.Amount
                    ? PayAnswer.PaymentRequired(new Refusal { Missing = body.Amount - voucher.Worth })
                    : PayAnswer.Created(new Receipt { Id = 7, Paid = body }));
        }
        """;

    public const string Said = """
        7: 12.50 by card 4242
        402: 2.50 are missing
        400: #/amount #/means/number
        501:
        """;
}
