using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Meets HTTP requests of a method in a way of its own.</summary>
/// <param name="method">The HTTP method.</param>
/// <param name="move">What becomes of each.</param>
public sealed class OnHttp(string method, ServerMove move) : Twist
{
    /// <inheritdoc />
    public override ServerMove? To(HttpCall call, ServerStage stage) => call.Method == method ? move : null;
}
