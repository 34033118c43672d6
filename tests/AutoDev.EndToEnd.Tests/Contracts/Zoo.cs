using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Contracts;

/// <summary>A schema of GraphQL, an operation, and a program that sends it to a service that knows three answers.</summary>
internal static class Zoo
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
            <AutoDevContract Include="zoo.graphql" Namespace="Acme.Zoo" />
            <AutoDevContract Include="queries/*.graphql" />
          </ItemGroup>
        </Project>
        """;

    public const string Schema = """
        type Query { residents(first: Int!): [Resident]! }
        union Resident = Lion | Keeper
        type Lion { name: String!, roar: Int! }
        type Keeper { name: String!, keys: [ID!]! }
        """;

    public const string Operation = """
        query Residents($first: Int!) {
          residents(first: $first) {
            ... on Lion { name roar }
            ... on Keeper { name keys }
          }
        }
        """;

    public const string Program = """"
        using System.Text.Json;
        using Acme.Zoo;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/graphql", async context =>
        {
            using var request = await JsonDocument.ParseAsync(context.Request.Body);
            context.Response.ContentType = "application/graphql-response+json";
            await context.Response.WriteAsync(request.RootElement.GetProperty("variables").GetProperty("first").GetInt32() switch
            {
                3 => """{"data":{"residents":[{"__typename":"Lion","name":"Leo","roar":9},{"__typename":"Keeper","name":"Kim","keys":["a","b"]},{"__typename":"Owl"}]}}""",
                2 => """{"data":{"residents":[{"__typename":"Lion","name":"Leo","roar":9},null]},"errors":[{"message":"The keeper is out.","path":["residents",1]}]}""",
                _ => """{"errors":[{"message":"Too few."}]}""",
            });
        });
        await app.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/graphql") };
        var zoo = new ZooClient(http);
        foreach (var first in (int[])[3, 2, 1])
        {
            var result = await zoo.ResidentsAsync(new() { First = first });
            foreach (var resident in result.Data?.Residents ?? [])
            {
                Console.WriteLine(resident?.Match(lion => $"{lion.Name} roars {lion.Roar}", keeper => $"{keeper.Name} has {keeper.Keys.Count} keys", other => "somebody new") ?? "nobody");
            }

            foreach (var error in result.Errors)
            {
                Console.WriteLine($"{error.Message} {string.Join('/', error.Path ?? [])}".Trim());
            }
        }
        """";

    public const string Said = """
        Leo roars 9
        Kim has 2 keys
        somebody new
        Leo roars 9
        nobody
        The keeper is out. residents/1
        Too few.
        """;
}
