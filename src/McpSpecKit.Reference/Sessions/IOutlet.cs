using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Sessions;

/// <summary>A way out to the client: the standard output, or one event stream of an HTTP response.</summary>
public interface IOutlet
{
    /// <summary>Sends one message, whole and behind those sent before it.</summary>
    Task SendAsync(JsonNode message, CancellationToken cancellationToken);
}
