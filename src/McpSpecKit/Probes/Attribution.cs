using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// Finds out which revision each message of a server has to keep, and which request it answers. What came before any revision was in
/// force is left out, and so is everything once a connection has agreed on two.
/// </summary>
internal sealed class Attribution
{
    private readonly Lock gate = new();
    private readonly Dictionary<RequestId, Asked> asked = [];
    private readonly Allowance allowance = new();
    private readonly List<AttributedMessage> messages = [];
    private readonly HashSet<Revision> agreed = [];
    private readonly HashSet<Revision> named = [];

    /// <summary>The messages so far, in order.</summary>
    public IReadOnlyList<AttributedMessage> Messages
    {
        get
        {
            lock (gate) return [.. messages];
        }
    }

    /// <summary>The revision in force: the agreed one, else the one that all modern requests named; none without any, or with several.</summary>
    public Revision? InForce
    {
        get
        {
            lock (gate) return Current;
        }
    }

    /// <summary>The one revision that was agreed or named; none without any, and none where there were several.</summary>
    public Revision? Alone
    {
        get
        {
            lock (gate) return agreed.Count + named.Count == 1 ? Current : null;
        }
    }

    private Revision? Current => (agreed.Count, named.Count) switch
    {
        (1, _) => agreed.Single(),
        (0, 1) => named.Single(),
        _ => null,
    };

    /// <summary>Takes over what was agreed on another connection of the same session.</summary>
    public void Resume(Attribution earlier)
    {
        lock (gate)
        {
            if (earlier.InForce is { } revision) agreed.Add(revision);
        }
    }

    /// <summary>A request goes out.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="method">Its method.</param>
    /// <param name="revision">The revision that its metadata name; none without metadata.</param>
    public void Ask(RequestId id, string method, Revision? revision)
    {
        lock (gate)
        {
            asked[id] = new Asked(method, revision);
            if (revision is not null) named.Add(revision);
        }
    }

    /// <summary>A message has come.</summary>
    public void Take(JsonRpcMessage message)
    {
        lock (gate)
        {
            var request = Answered(message) is { } id ? asked.GetValueOrDefault(id) : null;
            if (message is JsonRpcResult result && request is { Method: Method.Initialize }) Agree(result);
            if ((request?.Revision ?? Current) is { } revision && allowance.Takes(message.Weight))
                messages.Add(new AttributedMessage(message, revision, request?.Method) { IsNamed = request?.Revision is not null });
        }
    }

    private void Agree(JsonRpcResult result)
    {
        var version = ServerAnswer.Text(result.Result, "protocolVersion");
        if (Revision.Legacy.FirstOrDefault(known => known.Name == version) is { } revision) agreed.Add(revision);
    }

    private static RequestId? Answered(JsonRpcMessage message) => message switch
    {
        JsonRpcResult result => result.Id,
        JsonRpcError error => error.Id,
        _ => null,
    };

    private sealed record Asked(string Method, Revision? Revision);
}
