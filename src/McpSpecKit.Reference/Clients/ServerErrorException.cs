using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>The server answered a request with an error.</summary>
/// <param name="error">The error.</param>
public sealed class ServerErrorException(JsonRpcError error) : Exception($"The server answered with error {error.Code}: {error.Text}")
{
    /// <summary>The error.</summary>
    public JsonRpcError Error => error;
}
