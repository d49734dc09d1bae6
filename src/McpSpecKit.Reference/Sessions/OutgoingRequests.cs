using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>The server's own requests that wait for the client's answer.</summary>
internal sealed class OutgoingRequests(TimeProvider time)
{
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<JsonElement>> waiting = new();
    private long lastId;

    /// <summary>Asks, and gives up when the time is over: the client is told so (page <c>basic/lifecycle</c>, section "Timeouts").</summary>
    /// <exception cref="TimeoutException">No answer came in time.</exception>
    /// <exception cref="RefusedException">The client answered with an error.</exception>
    public async Task<JsonElement> AskAsync(
        IOutlet outlet, string method, JsonObject? parameters, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var id = RequestId.Of(Interlocked.Increment(ref lastId));
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = answer;
        try
        {
            await outlet.SendAsync(JsonRpc.Request(id, method, parameters), cancellationToken);
            return await answer.Task.WaitAsync(timeout, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            var withdrawal = new JsonObject { ["requestId"] = id.ToJsonNode(), ["reason"] = $"No answer within {timeout.TotalSeconds:0.###} s." };
            await outlet.SendAsync(JsonRpc.Notification(Method.Cancelled, withdrawal), cancellationToken);
            throw;
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    /// <summary>Hands an answer to whoever waits for it.</summary>
    /// <returns>Whether anybody did; else it came too late.</returns>
    public bool Settle(RequestId id, JsonElement result)
    {
        if (!waiting.TryRemove(id, out var answer)) return false;
        answer.SetResult(result);
        return true;
    }

    /// <summary>Hands a refusal to whoever waits for an answer.</summary>
    public void Settle(JsonRpcError error)
    {
        if (error.Id is { } id && waiting.TryRemove(id, out var answer))
            answer.SetException(new RefusedException((int)error.Code, error.Text));
    }
}
