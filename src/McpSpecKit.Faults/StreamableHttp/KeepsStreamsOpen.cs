using McpSpecKit.Reference;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-025", "keeps the stream of a request open after the response", Transports = [Transport.StreamableHttp])]
public sealed class KeepsStreamsOpen : ServerBehaviour
{
    public override Task StreamEndsAsync(HttpContext http) => http.Response.ContentType is "text/event-stream"
        ? Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted)
        : Task.CompletedTask;
}
