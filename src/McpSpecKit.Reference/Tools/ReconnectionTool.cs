using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;

namespace McpSpecKit.Reference.Tools;

/// <summary>
/// Closes the connection of its stream, and answers when the client comes back (page <c>basic/transports</c> of 2025-11-25, section
/// "Sending Messages to the Server").
/// </summary>
internal sealed class ReconnectionTool() : Tool("test_reconnection", "Closes its event stream before it has answered, if it has one.")
{
    private static readonly TimeSpan Absence = TimeSpan.FromMilliseconds(100);

    public override bool IsOffered(Revision revision, ServerBehaviour behaviour) => revision.HasPrimedStreams();

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        if (scope.Related is IEventStream stream) stream.Interrupt();
        await Task.Delay(Absence, scope.Time, cancellationToken);
        return Answer("Welcome back.");
    }
}
