namespace McpSpecKit.Reference.Clients;

/// <content>HTTP+SSE, by the page <c>basic/transports</c> of 2024-11-05.</content>
public partial class ClientBehaviour
{
    /// <summary>Where messages are posted: to the address that the server named (section "HTTP with SSE").</summary>
    /// <param name="stream">The address of the stream.</param>
    /// <param name="told">The address that the server named.</param>
    public virtual Uri EndpointOf(Uri stream, Uri told) => told;
}
