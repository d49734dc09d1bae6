// The C# SDK with the tools that conformance suites know: csharp-sdk stdio, or http on PORT;
// with "modern" behind it, it serves no client of the legacy era.
using CSharpSdk;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

var modern = args.Contains("modern");
if (args is ["http", ..])
{
    var builder = WebApplication.CreateSlimBuilder();
    Quieten(builder.Logging);
    builder.Services.AddDistributedMemoryCache();
    var server = Subject.AddTo(builder.Services, modern).WithHttpTransport(options =>
    {
        options.SessionMode = modern ? HttpServerSessionMode.Stateless : HttpServerSessionMode.StatefulForInitializeClients;
        options.EnableLegacySse = !modern;
    });
    if (!modern) server.WithDistributedCacheEventStreamStore();
    var app = builder.Build();
    app.MapMcp("/mcp");
    await app.RunAsync($"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT")}");
}
else
{
    var builder = Host.CreateApplicationBuilder();
    Quieten(builder.Logging);
    Subject.AddTo(builder.Services, modern).WithStdioServerTransport();
    await builder.Build().RunAsync();
}

static void Quieten(ILoggingBuilder logging) =>
    logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
