using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded client in one scenario: it does what it is told.</summary>
internal sealed class EmbeddedClientSession(ReferenceClient client) : IClientSession
{
    private readonly CancellationTokenSource givenUp = new();

    public async Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(givenUp.Token, cancellationToken);
        try
        {
            return await ActAsync(order, either.Token);
        }
        catch (Exception failure) when (failure is ServerErrorException or ConnectionFailedException or SessionLostException or TimeoutException)
        {
            return new ClientReport(ClientOutcome.Failed, failure.Message);
        }
        catch (OperationCanceledException) when (givenUp.IsCancellationRequested)
        {
            return new ClientReport(ClientOutcome.Failed, "It was given up.");
        }
    }

    public Task<ClientReport?> RestAsync(CancellationToken cancellationToken) => Task.FromResult<ClientReport?>(null);

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        givenUp.Dispose();
    }

    private async Task<ClientReport> ActAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        switch (order.Act)
        {
            case ClientAct.Connect:
                await client.ConnectAsync(cancellationToken);
                return ClientReport.Done;
            case ClientAct.ListTools:
                var names = await client.ListToolsAsync(cancellationToken);
                return ClientReport.Done with { Result = JsonSerializer.SerializeToElement(names) };
            case ClientAct.CallTool:
                var arguments = order.Arguments ?? new JsonObject { ["a"] = 2, ["b"] = 3 };
                var result = await client.CallToolAsync(order.Tool, arguments, order.AsksForProgress, cancellationToken);
                return ClientReport.Done with { Result = JsonSerializer.SerializeToElement(result) };
            case ClientAct.GiveUp:
                await givenUp.CancelAsync();
                return ClientReport.Done;
            case ClientAct.Close:
                await client.LeaveAsync();
                return ClientReport.Done;
            default:
                return new ClientReport(ClientOutcome.Unable, $"The client cannot {order.Act}");
        }
    }
}
