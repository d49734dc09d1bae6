using McpSpecKit.Adapters;
using McpSpecKit.Configuration;
using McpSpecKit.Conformance;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace CSharpSdk.Sample;

/// <summary>A server of the official C# SDK in this process: over a pair of streams, and behind Kestrel.</summary>
public sealed class SdkServer : IServerSubject
{
    /// <inheritdoc />
    public JudgeOptions Options { get; } = new() { Jobs = 16, Waits = Waits.Default.Scale(3) };

    /// <inheritdoc />
    public Baseline Baseline { get; } =
        BaselineFile.Load(Path.Combine(AppContext.BaseDirectory, BaselineFile.DefaultName), BaselineFile.DefaultName);

    /// <inheritdoc />
    public IServerAdapter CreateAdapter() => new CompositeServerAdapter(
        "C# SDK",
        [
            new InProcessServerAdapter("C# SDK over streams", ServeAsync) { Claims = Revision.All },
            new HostedServerAdapter("C# SDK behind Kestrel", StartAsync) { Claims = Revision.All },
        ]);

    private static async Task ServeAsync(Stream input, Stream output, CancellationToken stop)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        AddServer(services).WithStreamServerTransport(input, output);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<McpServer>().RunAsync(stop);
    }

    private static async Task<HostedServer> StartAsync(CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        AddServer(builder.Services).WithHttpTransport(options => options.SessionMode = HttpServerSessionMode.StatefulForInitializeClients);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use(RefuseStrangersAsync);
        app.MapMcp("/mcp");
        await app.StartAsync(stop);
        return new HostedServer(new Uri(app.Urls.Single()), app);
    }

    /// <summary>The SDK leaves it to the application whom it trusts.</summary>
    private static Task RefuseStrangersAsync(HttpContext context, RequestDelegate next)
    {
        string? origin = context.Request.Headers.Origin;
        if (origin is null || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static IMcpServerBuilder AddServer(IServiceCollection services) => services
        .AddMcpServer(options => options.ServerInfo = new() { Name = "csharp-sdk-sample", Version = "1.0.0" })
        .WithTools<Tools>();
}
