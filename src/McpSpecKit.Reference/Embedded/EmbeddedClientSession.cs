using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded client in one scenario: it does what it is told, on a new connection whenever it is told to connect.</summary>
internal sealed class EmbeddedClientSession(Func<ReferenceClient> connect) : IClientSession
{
    private CancellationTokenSource givenUp = new();
    private readonly List<ReferenceClient> clients = [];

    private ReferenceClient Client => clients[^1];

    public async Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        var mine = givenUp.Token;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(mine, cancellationToken);
        try
        {
            return await ActAsync(order, either.Token);
        }
        catch (Exception failure) when (failure is ServerErrorException or ConnectionFailedException or SessionLostException or ServerLostException or TimeoutException)
        {
            return new ClientReport(ClientOutcome.Failed, failure.Message);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return new ClientReport(ClientOutcome.Failed, "It was given up.");
        }
    }

    public Task<ClientReport?> RestAsync(CancellationToken cancellationToken) => Task.FromResult<ClientReport?>(null);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) await client.DisposeAsync();
        givenUp.Dispose();
    }

    private async Task<ClientReport> ActAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        switch (order.Act)
        {
            case ClientAct.Connect:
                clients.Add(connect());
                await Client.ConnectAsync(cancellationToken);
                return ClientReport.Done;
            case ClientAct.ListTools:
                return ClientReport.Done with { Result = ListOf(await Client.ListToolsAsync(cancellationToken), name => name) };
            case ClientAct.CallTool:
                var results = await Task.WhenAll(Enumerable.Range(0, order.Times).Select(_ => CallAsync(order, cancellationToken)));
                return ClientReport.Done with { Result = ElementOf(results[^1]) };
            case ClientAct.Subscribe:
                await Client.SubscribeAsync(cancellationToken);
                return ClientReport.Done;
            case ClientAct.Heard:
                return ClientReport.Done with { Result = ListOf(Client.Subscriptions, subscription => subscription.Heard) };
            case ClientAct.GiveUp:
                using (var given = givenUp)
                {
                    givenUp = new CancellationTokenSource();
                    await given.CancelAsync();
                }

                return ClientReport.Done;
            default:
                await Client.LeaveAsync();
                return ClientReport.Done;
        }
    }

    private Task<JsonObject> CallAsync(ClientOrder order, CancellationToken cancellationToken) => Client.CallToolAsync(
        order.Tool, order.Arguments ?? new JsonObject { ["a"] = 2, ["b"] = 3 }, order.AsksForProgress, cancellationToken);

    private static JsonElement ListOf<T>(IEnumerable<T> items, Func<T, JsonNode> node) => ElementOf(new JsonArray([.. items.Select(node)]));

    private static JsonElement ElementOf(JsonNode node) => JsonElement.Parse(node.ToJsonString(ProtocolJson.Compact));
}
