using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Meets the requests of a method in a way of its own.</summary>
/// <param name="method">The method; none for every request.</param>
/// <param name="meet">What becomes of a request; none leaves it to others.</param>
public sealed class OnRequest(string? method, Func<JsonRpcRequest, ServerStage, ServerMove?> meet) : Twist
{
    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage) => method is null || request.Method == method ? meet(request, stage) : null;
}
