using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>A driver in one scenario.</summary>
/// <param name="driver">The driver.</param>
/// <param name="transport">What its client speaks over.</param>
/// <param name="errand">Where the server is.</param>
/// <param name="reach">How a server is launched.</param>
internal sealed class DriverClientSession(DriverLines driver, Transport transport, ClientErrand errand, ClientReach reach) : IClientSession
{
    private const int Protocol = 1;
    private bool isGreeted;

    public async Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        if (!isGreeted) await driver.AskAsync(new JsonObject { ["do"] = "hello", ["protocol"] = Protocol }, cancellationToken);
        isGreeted = true;
        var answers = await Task.WhenAll(Enumerable.Range(0, order.Times).Select(_ => driver.AskAsync(Command(order), cancellationToken)));
        return answers.Select(answer => Report(order, answer)).MaxBy(report => report.Outcome)!;
    }

    public Task<ClientReport?> RestAsync(CancellationToken cancellationToken) => Task.FromResult<ClientReport?>(null);

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private JsonObject Command(ClientOrder order) => order.Act switch
    {
        ClientAct.Connect => Connect(),
        ClientAct.ListTools => new JsonObject { ["do"] = "list-tools" },
        ClientAct.CallTool => Call(order),
        ClientAct.GiveUp => new JsonObject { ["do"] = "give-up" },
        ClientAct.Subscribe => new JsonObject { ["do"] = "subscribe" },
        ClientAct.Heard => new JsonObject { ["do"] = "heard" },
        _ => new JsonObject { ["do"] = "close" },
    };

    private JsonObject Connect()
    {
        var command = new JsonObject { ["do"] = "connect", ["transport"] = transport.ToName() };
        if (transport is Transport.Stdio) command["command"] = new JsonArray([.. reach.ServerOf(errand).Select(word => (JsonNode)word)]);
        else command["url"] = errand.Server;
        if (errand.Revision is { } revision) command["version"] = revision.Name;
        return command;
    }

    private string NameOf(ClientAct act) => act switch
    {
        ClientAct.Connect => $"connect over {transport.ToName()}",
        ClientAct.GiveUp => "give up",
        ClientAct.Subscribe => "subscribe",
        ClientAct.Heard => "tell what its subscriptions have heard",
        _ => "do this",
    };

    private static JsonObject Call(ClientOrder order)
    {
        var command = new JsonObject { ["do"] = "call-tool", ["arguments"] = order.Arguments?.DeepClone() ?? new JsonObject { ["a"] = 2, ["b"] = 3 } };
        if (order.Tool is { } tool) command["tool"] = tool;
        if (order.AsksForProgress) command["progress"] = true;
        return command;
    }

    private ClientReport Report(ClientOrder order, JsonElement answer)
    {
        if (answer.TryGetProperty("unknown", out var unknown) && unknown.GetBoolean())
            return new ClientReport(ClientOutcome.Unable, $"The driver cannot tell its client to {NameOf(order.Act)}");
        if (!answer.GetProperty("ok").GetBoolean()) return new ClientReport(ClientOutcome.Failed, answer.TryGetProperty("error", out var why) ? why.GetString() : null);
        return ClientReport.Done with
        {
            Result = answer.TryGetProperty("result", out var result) ? result : answer.TryGetProperty("tools", out var tools) ? tools : answer.TryGetProperty("heard", out var heard) ? heard : null,
        };
    }
}
