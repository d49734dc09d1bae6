using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CSharpSdk;

/// <summary>The tools that conformance suites know.</summary>
[McpServerToolType]
internal sealed class Tools
{
    private static readonly ConcurrentQueue<string> Finished = new();

    [McpServerTool(Name = "test_simple_text"), McpMeta("com.example/purpose", "conformance"), Description("Answers at once.")]
    public static string SimpleText() => "Simple text.";

    [McpServerTool(Name = "test_error_handling"), Description("Always fails.")]
    public static string Fail() => throw new McpException("This fails by intention.");

    [McpServerTool(Name = "test_tool_with_progress"), Description("Reports progress.")]
    public static async Task<string> ProgressAsync(IProgress<ProgressNotificationValue> progress, CancellationToken stop, int steps = 3, int milliseconds = 300)
    {
        await WorkAsync(steps, milliseconds, progress, stop);
        return "Done.";
    }

    [McpServerTool(Name = "test_slow"), Description("Takes a while.")]
    public static async Task<string> SlowAsync(IProgress<ProgressNotificationValue> progress, CancellationToken stop, int milliseconds = 500, string mark = "")
    {
        await WorkAsync(10, milliseconds, progress, stop);
        if (mark.Length > 0) Finished.Enqueue(mark);
        return "Done at last.";
    }

    [McpServerTool(Name = "test_slow_finished"), Description("Lists the marks of slow calls that ran to their end.")]
    public static string ListFinished() => JsonSerializer.Serialize(Finished);

    [McpServerTool(Name = "test_tool_with_logging"), Description("Logs while it works.")]
    public static string Log(McpServer server)
    {
        using var provider = server.AsClientLoggerProvider();
        var logger = provider.CreateLogger("test");
        foreach (var line in new[] { "started", "at work", "done" }) logger.LogInformation("{Line}", line);
        return "Logged.";
    }

    [McpServerTool(Name = "test_marked_arguments"), Description("Answers with its arguments.")]
    public static string Mark([McpHeader("Text")] string text = "", [McpHeader("Flag")] bool flag = false, [McpHeader("Count")] int count = 0) =>
        JsonSerializer.Serialize(new { text, flag, count });

    [McpServerTool(Name = "test_sampling"), Description("Asks for a completion.")]
    public static string Sample(RequestContext<CallToolRequestParams> context) => Ask(context, "sampling", InputRequest.ForSampling(new()
    {
        MaxTokens = 10,
        Messages = [new() { Role = Role.User, Content = [new TextContentBlock { Text = "Hello" }] }],
    }));

    [McpServerTool(Name = "test_elicitation"), Description("Asks for input.")]
    public static string Elicit(RequestContext<CallToolRequestParams> context) => Ask(context, "elicitation", InputRequest.ForElicitation(new()
    {
        Message = "Who are you?",
        RequestedSchema = new() { Properties = { ["name"] = new ElicitRequestParams.StringSchema() } },
    }));

    [McpServerTool(Name = "test_list_roots"), Description("Asks for the roots.")]
    public static string ListRoots(RequestContext<CallToolRequestParams> context) => Ask(context, "roots", InputRequest.ForRootsList(new()));

    [McpServerTool(Name = "test_reconnection"), Description("Closes its event stream before it has answered.")]
    public static async Task<string> ReconnectAsync(RequestContext<CallToolRequestParams> context, CancellationToken stop)
    {
        try
        {
            await context.EnablePollingAsync(TimeSpan.FromMilliseconds(100), stop);
        }
        catch (InvalidOperationException)
        {
            return "Nothing can be closed here.";
        }

        await Task.Delay(100, stop);
        return "Welcome back.";
    }

    [McpServerTool(Name = "test_trigger_tool_change"), Description("Tells of a change of each list, and of the resource.")]
    public static async Task<string> ChangeAsync(
        McpServer server, SharedCollection<McpServerTool> tools, SharedCollection<McpServerPrompt> prompts, McpServerResourceCollection resources, CancellationToken stop)
    {
        tools.Tell();
        prompts.Tell();
        var passing = McpServerResource.Create(() => "", new() { UriTemplate = $"test://passing/{Guid.NewGuid():N}", Name = "passing" });
        using (resources.DeferChangedEvents())
        {
            resources.Add(passing);
            resources.Remove(passing);
        }

        // In the modern era, only a subscription may bring it, which the SDK leaves to the tool.
        if (string.CompareOrdinal(server.NegotiatedProtocolVersion, "2026") < 0) await server.SendNotificationAsync(
            NotificationMethods.ResourceUpdatedNotification, new ResourceUpdatedNotificationParams { Uri = Contents.Uri }, cancellationToken: stop);
        return "Told.";
    }

    private static string Ask(RequestContext<CallToolRequestParams> context, string kind, InputRequest request)
    {
        if (context.Params?.InputResponses?.TryGetValue(kind, out var answer) is true) return JsonSerializer.Serialize(answer, McpJsonUtilities.DefaultOptions);
        throw new InputRequiredException(new Dictionary<string, InputRequest> { [kind] = request });
    }

    private static async Task WorkAsync(int steps, int milliseconds, IProgress<ProgressNotificationValue> progress, CancellationToken stop)
    {
        for (var step = 1; step <= steps; step++)
        {
            await Task.Delay(milliseconds / steps, stop);
            progress.Report(new() { Progress = step, Total = steps });
        }
    }
}
