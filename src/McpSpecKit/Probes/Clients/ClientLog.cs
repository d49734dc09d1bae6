using McpSpecKit.Protocol;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>What happened between a client under test and the kit's server, in order. Of a flood the beginning is kept. Safe to read while it grows.</summary>
public sealed class ClientLog
{
    private readonly Lock gate = new();
    private readonly Allowance allowance = new();
    private readonly List<ClientEntry> entries = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All of it so far: a copy.</summary>
    public IReadOnlyList<ClientEntry> Entries
    {
        get
        {
            lock (gate) return [.. entries];
        }
    }

    /// <summary>The messages of the client so far.</summary>
    public IReadOnlyList<ClientEntry.Said> Said => [.. Entries.OfType<ClientEntry.Said>()];

    /// <summary>The HTTP requests of the client so far.</summary>
    public IReadOnlyList<HttpCall> Calls => [.. Entries.OfType<ClientEntry.Called>().Select(called => called.Http)];

    /// <summary>What happened to the servers that the client has launched so far.</summary>
    public IReadOnlyList<ClientEntry.Happened> Events => [.. Entries.OfType<ClientEntry.Happened>()];

    /// <summary>Whether the client has let go of every server that it has launched: its input has ended, or it is there no more.</summary>
    public bool HasLetGo => Events.GroupBy(happened => happened.Launch).All(launch => launch.Any(happened => happened.What is not LaunchEvent.Started));

    /// <summary>The requests of the client so far.</summary>
    public IReadOnlyList<JsonRpcRequest> Requests => [.. Said.Select(said => said.Message).OfType<JsonRpcRequest>()];

    /// <summary>The requests of the client with a method.</summary>
    /// <param name="method">The method.</param>
    public IReadOnlyList<JsonRpcRequest> RequestsFor(string method) => [.. Requests.Where(request => request.Method == method)];

    /// <summary>Waits for an entry.</summary>
    /// <param name="isIt">Which one; asked of every entry, those that were made already included.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClientEntry> FindAsync(Predicate<ClientEntry> isIt, CancellationToken cancellationToken)
    {
        for (var next = 0; ;)
        {
            Task change;
            lock (gate)
            {
                for (; next < entries.Count; next++)
                    if (isIt(entries[next])) return entries[next];
                change = changed.Task;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Completes when the next entry is made.</summary>
    public Task NextAsync()
    {
        lock (gate) return changed.Task;
    }

    /// <summary>Wakes whoever waits for the next entry, to look at something else.</summary>
    public void Stir()
    {
        lock (gate) Pulse();
    }

    internal void Add(ClientEntry entry)
    {
        lock (gate)
        {
            if (allowance.Takes(WeightOf(entry))) entries.Add(entry);
            Pulse();
        }
    }

    private void Pulse()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static int WeightOf(ClientEntry entry) => entry switch
    {
        ClientEntry.Called called => called.Http.Body.Length,
        ClientEntry.Said said => said.Message.Weight,
        _ => 0,
    };
}
