namespace AutoDev.Contracts.Tests.Harness;

/// <summary>Runs a generated server on a loopback port, and code that asks it.</summary>
internal static class Serving
{
    private const string Frame = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Acme.Api;
        using AutoDev.Contracts.Runtime;

        public sealed class Implementation : ThingServer
        {
            IMPLEMENTATION
        }

        public static class Check
        {
            public static async Task<string> Run()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Services.AddScoped<ThingServer, Implementation>();
                await using var app = builder.Build();
                app.MapThingServer();
                MAPPING
                await app.StartAsync();
                using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/v1/") };
                var client = new ThingClient(http);
                return await Ask(client, http);
            }

            private static async Task<string> Ask(ThingClient client, HttpClient http)
            {
                await Task.Yield();
                CODE
            }

            /// <summary>Status, media type and text of an answer.</summary>
            public static async Task<string> Of(HttpResponseMessage response) =>
                $"{(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType} {await response.Content.ReadAsStringAsync()}".Trim();
        }
        """;

    /// <summary>What <paramref name="code"/> returns, beside a server with these members, in a project that compiles without a warning.</summary>
    /// <param name="mapping">What is mapped besides the server.</param>
    public static async Task<string> ResultOf(string contract, string implementation, string code, string mapping = "")
    {
        var project = GeneratedProject.WithEverything(contract, Frame.Replace("IMPLEMENTATION", implementation, StringComparison.Ordinal).Replace("MAPPING", mapping, StringComparison.Ordinal).Replace("CODE", code, StringComparison.Ordinal));
        Assert.Empty(project.Diagnostics());
        var run = project.Load().GetType("Check")!.GetMethod("Run")!;
        return await (Task<string>)run.Invoke(null, null)!;
    }
}
