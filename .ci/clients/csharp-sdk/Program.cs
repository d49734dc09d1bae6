// A driver of the C# SDK's client, of both eras, as fixtures/driver describes it; and, with arguments, that client as a command, which connects,
// lists the tools, calls the first if it is told to, and closes: csharp-sdk-client streamable-http|http-sse URL, or: stdio COMMAND ARGUMENT...
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

const string Version = "2.4.0";
var underWay = new ConcurrentDictionary<CancellationTokenSource, bool>();
using var turn = new SemaphoreSlim(1, 1);
McpClient? client = null;
var answers = new List<Task>();

if (args is [var over, .. var where])
{
    var wanted = OptionsFor(Environment.GetEnvironmentVariable("MCP_CONFORMANCE_PROTOCOL_VERSION"));
    await using var once = await McpClient.CreateAsync(over == "stdio" ? Launching(where) : Calling(over, where[0]), wanted);
    var listed = await once.ListToolsAsync();
    if (Environment.GetEnvironmentVariable("MCP_CONFORMANCE_SCENARIO") == "tools_call") await listed[0].CallAsync(new Dictionary<string, object?> { ["a"] = 2, ["b"] = 3 });
    return;
}

while (await Console.In.ReadLineAsync() is { } line)
{
    var command = JsonNode.Parse(line)!.AsObject();
    answers.Add(Task.Run(() => AnswerAsync(command)));
}

await Task.WhenAll(answers);
if (client is not null) await client.DisposeAsync();

async Task AnswerAsync(JsonObject command)
{
    var answer = await DoAsync(command);
    answer["id"] = command["id"]!.DeepClone();
    await turn.WaitAsync();
    Console.WriteLine(answer.ToJsonString());
    turn.Release();
}

async Task<JsonObject> DoAsync(JsonObject command)
{
    try
    {
        switch (command["do"]!.GetValue<string>())
        {
            case "hello":
                return new JsonObject { ["ok"] = true, ["name"] = "csharp-sdk", ["version"] = Version };
            case "connect":
                client = await GivableAsync(stop => McpClient.CreateAsync(TransportFor(command), OptionsFor(command["version"]?.GetValue<string>()), cancellationToken: stop));
                return Ok();
            case "list-tools":
                var tools = await client!.ListToolsAsync();
                return new JsonObject { ["ok"] = true, ["tools"] = new JsonArray([.. tools.Select(tool => (JsonNode)tool.Name)]) };
            case "call-tool":
                return new JsonObject { ["ok"] = true, ["result"] = JsonSerializer.SerializeToNode(await CallAsync(command), McpJsonUtilities.DefaultOptions) };
            case "give-up":
                foreach (var giveUp in underWay.Keys) await giveUp.CancelAsync();
                return Ok();
            case "close":
                await client!.DisposeAsync();
                return Ok();
            default:
                return new JsonObject { ["ok"] = false, ["unknown"] = true };
        }
    }
    catch (Exception failure)
    {
        return new JsonObject { ["ok"] = false, ["error"] = $"{failure.GetType().Name}: {failure.Message}" };
    }
}

async Task<CallToolResult> CallAsync(JsonObject command)
{
    var name = command["tool"]?.GetValue<string>() ?? (await client!.ListToolsAsync())[0].Name;
    var arguments = command["arguments"]!.AsObject().ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
    var progress = command["progress"]?.GetValue<bool>() is true ? new Progress<ProgressNotificationValue>() : null;
    return await GivableAsync(async stop => await client!.CallToolAsync(name, arguments, progress, cancellationToken: stop));
}

async Task<T> GivableAsync<T>(Func<CancellationToken, Task<T>> act)
{
    using var giveUp = new CancellationTokenSource();
    underWay[giveUp] = true;
    try
    {
        return await act(giveUp.Token);
    }
    finally
    {
        underWay.TryRemove(giveUp, out _);
    }
}

static IClientTransport TransportFor(JsonObject command) => command["transport"]!.GetValue<string>() is var over and not "stdio"
    ? Calling(over, command["url"]!.GetValue<string>())
    : Launching([.. command["command"]!.AsArray().Select(word => word!.GetValue<string>())]);

static StdioClientTransport Launching(IReadOnlyList<string> words) =>
    new(new StdioClientTransportOptions { Command = words[0], Arguments = [.. words.Skip(1)] });

static HttpClientTransport Calling(string over, string url) => new(new HttpClientTransportOptions
{
    Endpoint = new Uri(url),
    TransportMode = over == "http-sse" ? HttpTransportMode.Sse : HttpTransportMode.StreamableHttp,
});

static McpClientOptions OptionsFor(string? version) => new()
{
    ClientInfo = new Implementation { Name = "csharp-sdk", Version = Version },
    ProtocolVersion = version,
    // On a busy machine an answer may take longer than the five seconds of the SDK, and a modern server be taken for a legacy one.
    DiscoverProbeTimeout = TimeSpan.FromSeconds(15),
    Handlers = new McpClientHandlers
    {
        RootsHandler = (_, _) => ValueTask.FromResult(new ListRootsResult { Roots = [new Root { Uri = "file:///sample" }] }),
        // A completion takes its time, in which it can be cancelled.
        SamplingHandler = async (_, _, stop) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
            return new CreateMessageResult { Model = "none", Role = Role.Assistant, Content = [new TextContentBlock { Text = "Hello." }] };
        },
        ElicitationHandler = (_, _) => ValueTask.FromResult(new ElicitResult { Action = "accept", Content = new Dictionary<string, JsonElement> { ["name"] = JsonSerializer.SerializeToElement("sample") } }),
    },
};

static JsonObject Ok() => new() { ["ok"] = true };
