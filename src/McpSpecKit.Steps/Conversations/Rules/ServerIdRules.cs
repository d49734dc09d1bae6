using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>The ids that a server gives: to its requests, and to sessions.</summary>
public sealed class ServerIdRules(ServerConversation conversation, ServerTraffic traffic)
{
    /// <summary>No two requests of the server have the same id.</summary>
    [Rule("each request of the server has an id that is free")]
    public void EachIdIsFree()
    {
        var used = new HashSet<RequestId>();
        traffic.Demand(
            "request",
            [.. traffic.Requests.Select(Sent.Of)],
            request => !RequestId.TryRead(request.At("id").Json, out var id) || used.Add(id),
            "an id that no other request has");
    }

    /// <summary>
    /// All ids differ, what varies in them comes to 48 bits or more, and they do not grow by the same step each time. A random id of 64 bits
    /// or more passes with a chance of more than 1 - 10^-9.
    /// </summary>
    [Rule("each session id of the server is new, long, and none of a series")]
    public void SessionIdsAreHardToGuess()
    {
        var statistics = new SessionIdStatistics(Sessions);
        if (statistics.Repeated is { } repeated) throw new ClauseBrokenException("an id of its own for each session", $"«{repeated}» twice");
        if (statistics.IsSeries) throw new ClauseBrokenException("ids that cannot be foretold", $"a series of equal steps: {Sample}");
        if (statistics.Bits < SessionIdStatistics.LeastBits)
            throw new ClauseBrokenException($"ids in which {SessionIdStatistics.LeastBits} bits or more vary", $"about {statistics.Bits:0} bits: {Sample}");
        conversation.Note($"About {statistics.Bits:0} bits vary among {Sessions.Count} ids.");
    }

    private IReadOnlyList<string> Sessions => [.. conversation.Probes.Select(client => client.SessionId).OfType<string>()];

    private string Sample => string.Join(", ", Sessions.Take(3));
}
