using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>A driver in one scenario.</summary>
/// <param name="driver">The driver.</param>
/// <param name="transport">What its client speaks over.</param>
/// <param name="errand">Where the server is.</param>
internal sealed class DriverClientSession(DriverLines driver, Transport transport, ClientErrand errand) : IClientSession
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
        _ => new JsonObject { ["do"] = "close" },
    };

    private JsonObject Connect()
    {
        var command = new JsonObject { ["do"] = "connect", ["transport"] = transport.ToName(), ["url"] = errand.Server };
        if (errand.Revision is { } revision) command["version"] = revision.Name;
        return command;
    }

    private static JsonObject Call(ClientOrder order)
    {
        var command = new JsonObject { ["do"] = "call-tool", ["arguments"] = order.Arguments?.DeepClone() ?? new JsonObject { ["a"] = 2, ["b"] = 3 } };
        if (order.Tool is { } tool) command["tool"] = tool;
        if (order.AsksForProgress) command["progress"] = true;
        return command;
    }

    private static ClientReport Report(ClientOrder order, JsonElement answer)
    {
        if (answer.TryGetProperty("unknown", out var unknown) && unknown.GetBoolean())
            return new ClientReport(ClientOutcome.Unable, $"The driver cannot tell its client to {order.Act switch { ClientAct.GiveUp => "give up", ClientAct.Subscribe => "subscribe", _ => "do this" }}");
        if (!answer.GetProperty("ok").GetBoolean()) return new ClientReport(ClientOutcome.Failed, answer.TryGetProperty("error", out var why) ? why.GetString() : null);
        return ClientReport.Done with
        {
            Result = answer.TryGetProperty("result", out var result) ? result : answer.TryGetProperty("tools", out var tools) ? tools : null,
        };
    }
}
