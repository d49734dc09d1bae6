using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>
/// Closes the connection of its stream and those on which the client listens, and answers when the client comes back (page <c>basic/transports</c> of 2025-11-25, section
/// "Sending Messages to the Server").
/// </summary>
internal sealed class ReconnectionTool() : Tool("test_reconnection", "Closes the event streams of the client before it has answered, if there are any.")
{
    private static readonly TimeSpan Absence = TimeSpan.FromMilliseconds(100);

    public override bool IsOffered(Revision revision, ServerBehaviour behaviour) => revision.HasPrimedStreams();

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        if (scope.Related is IEventStream stream) stream.Interrupt();
        if (scope is RequestContext { Session.Unrelated: IEventStream listening }) listening.Interrupt();
        await Task.Delay(Absence, scope.Time, cancellationToken);
        return Answer("Welcome back.");
    }
}
