namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client does of itself: it connects, lists the tools, calls the first one, once, and closes.</summary>
/// <param name="way">How it could be told more, as the end of a sentence.</param>
internal sealed class OwnWork(string way)
{
    private readonly HashSet<ClientAct> done = [];

    /// <summary>What the client says to an order.</summary>
    public ClientReport Take(ClientOrder order) => order switch
    {
        { Act: ClientAct.ListTools } => ClientReport.Unsaid,
        { Act: ClientAct.Connect or ClientAct.CallTool or ClientAct.Close, Tool: null, Arguments: null, Times: 1, AsksForProgress: false }
            when done.Add(order.Act) => ClientReport.Unsaid,
        _ => new ClientReport(ClientOutcome.Unable, $"The client runs by itself, and cannot be told to do this; {way}"),
    };
}
