using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The reference client behind a driver: a sample of the protocol in <c>fixtures/driver</c>.</summary>
public static class ReferenceDriver
{
    /// <summary>Does what the lines of the input say until they end.</summary>
    /// <param name="input">A command a line.</param>
    /// <param name="output">An answer a line.</param>
    /// <param name="behaviour">Makes what decides for the client.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(Stream input, Stream output, Func<ClientBehaviour> behaviour, CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(input, Encoding.UTF8);
        using var turn = new SemaphoreSlim(1, 1);
        await using var servers = new ProcessSupervisor(TimeProvider.System);
        IClientSession? client = null;
        List<Task> answers = [];
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            var command = JsonNode.Parse(line)!.AsObject();
            if (command.Text("do") == "connect") client ??= await LaunchAsync(behaviour, command, servers, cancellationToken);
            answers.Add(AnswerAsync(command, client));
        }

        await Task.WhenAll(answers);
        if (client is not null) await client.DisposeAsync();

        async Task AnswerAsync(JsonObject command, IClientSession? client)
        {
            var answer = await DoAsync(command, client, cancellationToken);
            answer["id"] = command["id"]!.DeepClone();
            await turn.WaitAsync(cancellationToken);
            await output.WriteAsync(Encoding.UTF8.GetBytes($"{answer.ToJsonString(ProtocolJson.Compact)}\n"), cancellationToken);
            await output.FlushAsync(cancellationToken);
            turn.Release();
        }
    }

    private static Task<IClientSession> LaunchAsync(
        Func<ClientBehaviour> behaviour, JsonObject connect, ProcessSupervisor servers, CancellationToken cancellationToken)
    {
        var wanted = Revision.TryParse(connect.Text("version"), out var revision) ? revision : null;
        var endpoint = new EmbeddedClient("reference", behaviour).Endpoints.First(candidate => candidate.Transport.ToName() == connect.Text("transport"));
        var server = connect["command"] is JsonArray words ? CommandLine.Join(words.Select(word => word!.GetValue<string>())) : "";
        var errand = new ClientErrand(connect.Text("url") ?? "", wanted, []) { Launch = () => servers.Start(new LaunchCommand(server)) };
        return endpoint.LaunchAsync(errand, TimeProvider.System, cancellationToken);
    }

    private static async Task<JsonObject> DoAsync(JsonObject command, IClientSession? client, CancellationToken cancellationToken)
    {
        if (command.Text("do") == "hello") return new JsonObject { ["ok"] = true, ["name"] = "reference", ["version"] = "1.0.0" };
        if (OrderOf(command) is not { } order) return new JsonObject { ["ok"] = false, ["unknown"] = true };
        if (client is null) return new JsonObject { ["ok"] = false, ["error"] = "It is not connected." };
        var report = await client.TellAsync(order, cancellationToken);
        var answer = new JsonObject { ["ok"] = report.Outcome is ClientOutcome.Done };
        if (report.Outcome is not ClientOutcome.Done) answer["error"] = report.Text ?? "It failed.";
        if (report.Result is { } result) answer[NameOf(order.Act)] = JsonNode.Parse(result.GetRawText());
        return answer;
    }

    private static string NameOf(ClientAct act) => act switch
    {
        ClientAct.ListTools => "tools",
        ClientAct.Heard => "heard",
        _ => "result",
    };

    private static ClientOrder? OrderOf(JsonObject command) => command.Text("do") switch
    {
        "connect" => new ClientOrder(ClientAct.Connect),
        "list-tools" => new ClientOrder(ClientAct.ListTools),
        "call-tool" => new ClientOrder(ClientAct.CallTool)
        {
            Tool = command.Text("tool"),
            Arguments = command.Object("arguments")?.DeepClone().AsObject(),
            AsksForProgress = command["progress"]?.GetValue<bool>() is true,
        },
        "give-up" => new ClientOrder(ClientAct.GiveUp),
        "subscribe" => new ClientOrder(ClientAct.Subscribe),
        "heard" => new ClientOrder(ClientAct.Heard),
        "close" => new ClientOrder(ClientAct.Close),
        _ => null,
    };
}
