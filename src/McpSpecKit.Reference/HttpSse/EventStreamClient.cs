using System.Text.Json.Nodes;
using System.Threading.Channels;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.HttpSse;

/// <summary>A client of HTTP+SSE: its event stream is its session (page <c>basic/transports</c> of 2024-11-05, section "HTTP with SSE").</summary>
internal sealed class EventStreamClient : IOutlet, IDisposable
{
    private readonly Channel<string> events = Channel.CreateUnbounded<string>();
    private readonly ServerBehaviour behaviour;

    public EventStreamClient(string id, ServerBehaviour behaviour, IOutlet outlet, TimeProvider time)
    {
        (Id, this.behaviour) = (id, behaviour);
        Core = new ServerSession(behaviour, outlet, time);
    }

    public string Id { get; }

    public ServerSession Core { get; }

    public Task SendAsync(JsonNode message, CancellationToken cancellationToken)
    {
        Write(behaviour.EventTypeOf(message), behaviour.Write(message));
        return Task.CompletedTask;
    }

    /// <summary>Works on a message of the client; what it is answered with goes over the stream.</summary>
    public async Task TakeAsync(JsonRpcMessage message)
    {
        try
        {
            var answer = Core.Refuse(message) ?? await Core.ReceiveAsync(message, Core.Unrelated);
            if (answer is not null) await Core.Unrelated.SendAsync(answer, CancellationToken.None);
            await Core.AnsweredAsync(message);
        }
        catch (OperationCanceledException)
        {
            // The client has left; nobody waits for the answer any more.
        }
        catch (Exception failure)
        {
            events.Writer.TryComplete(failure);
        }
    }

    /// <summary>Sends the events over the stream until the client leaves, beginning with the one that names the address for messages.</summary>
    public async Task ServeAsync(HttpContext http, string address)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.Body.FlushAsync(http.RequestAborted);
        foreach (var (type, data) in behaviour.OpeningEvents(address)) Write(type, data);
        await behaviour.ConnectedAsync(Core, http.RequestAborted);
        await foreach (var item in events.Reader.ReadAllAsync(http.RequestAborted))
        {
            await http.Response.WriteAsync(item, http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }

    public void End()
    {
        Core.End();
        events.Writer.TryComplete();
    }

    public void Dispose() => Core.Dispose();

    private void Write(string type, string data) => events.Writer.TryWrite($"event: {type}\ndata: {data}\n\n");
}
