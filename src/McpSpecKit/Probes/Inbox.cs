using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What a server has sent, in order, and who waits for which answer. Of a flood the beginning is kept.</summary>
internal sealed class Inbox
{
    private readonly Lock gate = new();
    private readonly Allowance allowance = new();
    private readonly Nonsense nonsense = new();
    private readonly List<ReceivedMessage> messages = [];
    private readonly Dictionary<RequestId, TaskCompletionSource<JsonRpcMessage>> waiting = [];
    private readonly List<(Predicate<ReceivedMessage> Wanted, TaskCompletionSource<ReceivedMessage> Come)> watchers = [];
    private JsonRpcMessage? latest;

    public IReadOnlyList<ReceivedMessage> Messages
    {
        get
        {
            lock (gate) return [.. messages];
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (gate) return messages.Count == 0;
        }
    }

    /// <summary>What came last and answered no request; none where nothing did.</summary>
    public JsonRpcMessage? Latest
    {
        get
        {
            lock (gate) return latest;
        }
    }

    /// <summary>What shows that no server of the protocol speaks, as the end of a sentence that begins with "Got"; never completes without it.</summary>
    public Task<string> Foreign => nonsense.Recognised;

    public Task<JsonRpcMessage> Expect(RequestId id)
    {
        var answer = new TaskCompletionSource<JsonRpcMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate) waiting.Add(id, answer);
        return answer.Task;
    }

    /// <summary>The first message, of those that have come and those that will, that somebody wants.</summary>
    public Task<ReceivedMessage> Watch(Predicate<ReceivedMessage> wanted)
    {
        lock (gate)
        {
            if (messages.Find(wanted) is { } found) return Task.FromResult(found);
            var come = new TaskCompletionSource<ReceivedMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((wanted, come));
            return come.Task;
        }
    }

    public void Take(ReceivedMessage received)
    {
        lock (gate)
        {
            nonsense.Take(received.Message);
            if (allowance.Takes(received.Message.Weight)) messages.Add(received);
            watchers.RemoveAll(watcher => watcher.Wanted(received) && watcher.Come.TrySetResult(received));
            if (Answered(received.Message) is { } id && waiting.Remove(id, out var answer)) answer.SetResult(received.Message);
            else latest = received.Message;
        }
    }

    private static RequestId? Answered(JsonRpcMessage message) => message switch
    {
        JsonRpcResult result => result.Id,
        JsonRpcError error => error.Id,
        MalformedMessage malformed => malformed.Id,
        _ => null,
    };
}
