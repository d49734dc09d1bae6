using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Reference;

/// <summary>A long talk with a server, by a dozen clients at once, and all that was said in it: two servers that differ say different things.</summary>
internal static class Conversation
{
    private static readonly Waits Waits = new(Reply: TimeSpan.FromSeconds(2), Quiet: TimeSpan.FromMilliseconds(50));
    private static readonly string[] Versions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28", "1999-12-31"];
    private static readonly string[] Capabilities = ["{}", """{"roots":{},"sampling":{},"elicitation":{}}"""];
    private static readonly string[] Tools = ["test_simple_text", "test_sampling", "test_list_roots", "test_elicitation"];

    public static async Task<SortedSet<string>> HoldAsync(IServerAdapter server, Transport transport)
    {
        var endpoint = server.Endpoints.Single(endpoint => endpoint.Transport == transport);
        var said = new SortedSet<string>(StringComparer.Ordinal);
        var clients = new List<ServerProbe>();
        foreach (var capabilities in Capabilities)
        {
            foreach (var version in Versions)
            {
                clients.Add(await BeginAsync(endpoint, version, capabilities, said));
                if (clients is [{ Received.Count: 0 } mute]) return await LeaveAsync(mute, said);
            }
        }

        await Task.WhenAll(clients.Select(client => GoOnAsync(client, said)));
        await Task.WhenAll(clients.Select(client => EndAsync(client, said)));
        return said;
    }

    private static async Task<ServerProbe> BeginAsync(IServerEndpoint endpoint, string version, string capabilities, SortedSet<string> said)
    {
        var profile = new ClientProfile(JsonNode.Parse(capabilities)!.AsObject());
        var channel = await endpoint.ConnectAsync(TimeProvider.System, CancellationToken.None);
        var client = new ServerProbe(channel, profile, Waits, TimeProvider.System);
        await ShowsLifeAsync(said, "no params", client.SendAsync(client.Draft(Method.Initialize).Wrongly(_ => { }), CancellationToken.None));
        await ShowsLifeAsync(said, version, client.InitializeAsync(version, Headers.None, CancellationToken.None));
        await TryAsync(said, () => client.OpenStreamAsync(CancellationToken.None));
        await TryAsync(said, () => client.InitializedAsync(CancellationToken.None));
        return client;
    }

    /// <summary>There is no talking to a server that has nothing to say to its first client.</summary>
    private static async Task<SortedSet<string>> LeaveAsync(ServerProbe client, SortedSet<string> said)
    {
        await client.DisposeAsync();
        return said;
    }

    private static async Task GoOnAsync(ServerProbe client, SortedSet<string> said)
    {
        await TryAsync(said, () => client.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = 99 }, CancellationToken.None));
        if (!await ShowsLifeAsync(said, "tools", client.RequestAsync(Method.ListTools, parameters: null, CancellationToken.None))) return;
        foreach (var tool in Tools)
        {
            var asking = client.RequestAsync(Method.CallTool, new JsonObject { ["name"] = tool }, CancellationToken.None);
            if (!await ShowsLifeAsync(said, tool, asking)) return;
        }
    }

    private static async Task EndAsync(ServerProbe client, SortedSet<string> said)
    {
        if (client.Transport is Transport.Stdio)
        {
            _ = client.RequestAsync(Method.CallTool, new JsonObject { ["name"] = "test_tool_with_progress" }, CancellationToken.None);
            client.Leave();
            var exited = await Task.WhenAny(client.Process!.Exited, Task.Delay(Waits.Reply, TimeProvider.System));
            lock (said) said.Add($"exited in time: {exited == client.Process.Exited}");
        }

        if (client.Channel is HttpSseChannel { FirstEvent: { } first })
        {
            lock (said) said.Add($"first event: {first.Type}");
        }

        lock (said) said.UnionWith(client.Received.Select(received => received.Message.ToString()));
        await client.DisposeAsync();
    }

    private static async Task<bool> ShowsLifeAsync(SortedSet<string> said, string question, Task<Reply> asking)
    {
        var reply = await asking;
        lock (said) said.Add($"{question}: {(reply is Reply.Success success ? success.Message.Result.GetRawText() : reply.GetType().Name)}");
        return reply.ShowsLife;
    }

    private static async Task TryAsync(SortedSet<string> said, Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (ConnectionLostException exception)
        {
            lock (said) said.Add(exception.GetType().Name);
        }
    }
}
