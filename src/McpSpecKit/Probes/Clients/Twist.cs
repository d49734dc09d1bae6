using McpSpecKit.Protocol;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>Something that the kit's server does otherwise than usual in a scenario. One instance serves one scenario.</summary>
public abstract class Twist
{
    /// <summary>What becomes of a request; none leaves it to the next twist, and at last to what a server does usually.</summary>
    /// <param name="request">The request.</param>
    /// <param name="stage">The server as it is in the scenario.</param>
    public virtual ServerMove? To(JsonRpcRequest request, ServerStage stage) => null;

    /// <summary>What becomes of an HTTP request, before its body is looked at; none leaves it to others.</summary>
    /// <param name="call">The HTTP request.</param>
    /// <param name="stage">The server as it is in the scenario.</param>
    public virtual ServerMove? To(HttpCall call, ServerStage stage) => null;
}
