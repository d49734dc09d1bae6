using McpSpecKit.Protocol;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>What holds for each HTTP request before an endpoint looks at it, and for what an endpoint cannot serve.</summary>
internal sealed class EndpointGuard(ServerBehaviour behaviour)
{
    private volatile bool crashed;

    /// <summary>Lets an endpoint serve a request whose origin is trusted.</summary>
    public async Task HandleAsync(HttpContext http, Func<HttpContext, Task> serve)
    {
        try
        {
            if (crashed) throw new ServerCrashException("The server is gone.");
            RequireTrustedOrigin(http);
            behaviour.Received(http);
            await serve(http);
        }
        catch (ServerCrashException)
        {
            crashed = true;
            http.Abort();
        }
        catch (HttpRefusedException refusal)
        {
            await http.RefuseAsync(refusal, behaviour);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left. What it asked of a legacy session goes on: leaving is no cancellation there.
            http.Abort();
        }
    }

    private void RequireTrustedOrigin(HttpContext http)
    {
        if (!http.Request.Headers.Origin.All(origin => behaviour.Trusts(origin ?? "")))
            throw new HttpRefusedException(behaviour.StatusOfForeignOrigin, ErrorCode.InvalidRequest, "The origin is not trusted.");
    }
}
