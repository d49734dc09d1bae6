using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// One stream of events of a legacy session. It outlives the connections that carry it: whatever it holds can be sent again from any
/// event on (page <c>basic/transports</c>, section "Resumability and Redelivery").
/// </summary>
internal sealed class EventStream(int number, bool answersRequest, ServerSession session, ServerBehaviour behaviour) : IEventStream
{
    private readonly Lock gate = new();
    private readonly List<string> events = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int connection;
    private int? interruption;
    private bool complete;

    /// <summary>Whether anything was sent.</summary>
    public bool IsUsed => Count > 0;

    private int Count
    {
        get
        {
            lock (gate) return events.Count;
        }
    }

    /// <summary>Whether its first connection is closed before there will be no more.</summary>
    public bool IsInterrupted
    {
        get
        {
            lock (gate) return interruption is not null;
        }
    }

    /// <summary>Completes when something was sent, or nothing ever will be.</summary>
    public Task ReadyAsync() => NextAsync(index: 0, connection: 0, CancellationToken.None);

    public Task SendAsync(JsonNode message, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            PrimeLocked();
            AddLocked($"event: message\ndata: {behaviour.Write(message)}");
        }

        return Task.CompletedTask;
    }

    /// <summary>Begins with an empty event that gives the client an id to resume from, in the revisions that ask for it.</summary>
    public void Prime()
    {
        lock (gate) PrimeLocked();
    }

    public void Interrupt()
    {
        lock (gate)
        {
            PrimeLocked();
            interruption = events.Count;
            PulseLocked();
        }
    }

    public void Complete()
    {
        lock (gate)
        {
            complete = true;
            PulseLocked();
        }
    }

    /// <summary>Sends the events over one connection until there will be no more. A newer connection takes over from an older one.</summary>
    public Task PumpAsync(HttpContext http) => PumpAsync(http, first: 0, end: int.MaxValue);

    /// <summary>The same for a client that comes back.</summary>
    public Task ResumeAsync(HttpContext http, int first) => PumpAsync(http, first, behaviour.GoesOnWithResumedStreams ? int.MaxValue : Count);

    private async Task PumpAsync(HttpContext http, int first, int end)
    {
        var mine = TakeOver();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.Body.FlushAsync(http.RequestAborted);
        for (var index = first; await NextAsync(index, mine, http.RequestAborted) is { } next; index++)
        {
            if (index >= end) continue;
            await http.Response.Body.WriteAsync(behaviour.Encoding.GetBytes(next), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }

    private async Task<string?> NextAsync(int index, int connection, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (connection != this.connection || IsCutLocked(index)) return null;
                if (index < events.Count) return events[index];
                if (complete) return null;
                change = changed.Task;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    private bool IsCutLocked(int index) => connection is 1 && index == interruption;

    private int TakeOver()
    {
        lock (gate)
        {
            connection++;
            PulseLocked();
            return connection;
        }
    }

    private void PrimeLocked()
    {
        if (events.Count > 0 || !behaviour.PrimesStreams(session)) return;
        AddLocked(behaviour.RetryMilliseconds(answersRequest) is { } retry ? $"retry: {retry}\ndata:" : "data:");
    }

    private void AddLocked(string body)
    {
        events.Add($"id: {behaviour.WriteEventId(number, events.Count)}\n{body}\n\n");
        PulseLocked();
    }

    private void PulseLocked()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
