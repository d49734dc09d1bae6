using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CSharpSdk;

/// <summary>What is the same on every transport.</summary>
internal static class Subject
{
    public static IMcpServerBuilder AddTo(IServiceCollection services, bool modern)
    {
        var tools = new SharedCollection<McpServerTool>();
        var prompts = new SharedCollection<McpServerPrompt>();
        var resources = new McpServerResourceCollection();
        services.AddSingleton(tools).AddSingleton(prompts).AddSingleton(resources);
        services.Configure<McpServerOptions>(options =>
        {
            options.ServerInfo = new() { Name = "csharp-sdk", Version = "2.4.0" };
            options.ToolCollection = tools;
            options.PromptCollection = prompts;
            options.ResourceCollection = resources;
            options.Capabilities = new() { Logging = new(), Extensions = new Dictionary<string, object> { ["com.example/conformance"] = new JsonObject() } };
            if (modern) options.ProtocolVersion = "2026-07-28";
        });
        return services.AddMcpServer()
            .WithTools<Tools>()
            .WithPrompts<Contents>()
            .WithResources<Contents>()
            .WithSetLoggingLevelHandler((_, _) => ValueTask.FromResult(new EmptyResult()))
            .WithSubscribeToResourcesHandler((_, _) => ValueTask.FromResult(new EmptyResult()))
            .WithUnsubscribeFromResourcesHandler((_, _) => ValueTask.FromResult(new EmptyResult()));
    }
}
