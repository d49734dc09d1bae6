using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// The response to one modern request as a stream of events, begun by the first of them. It ends with the connection and can not be
/// resumed (page <c>basic/transports/streamable-http</c>, section "Receiving Messages").
/// </summary>
internal sealed class ResponseStream(HttpContext http, ServerBehaviour behaviour) : IOutlet, IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task SendAsync(JsonNode message, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!http.Response.HasStarted) behaviour.PrepareStream(http.Response);
            await http.Response.Body.WriteAsync(behaviour.Encoding.GetBytes($"event: message\ndata: {behaviour.Write(message)}\n\n"), cancellationToken);
            await http.Response.Body.FlushAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
