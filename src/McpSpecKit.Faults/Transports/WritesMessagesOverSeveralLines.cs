using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-002", "writes each member of a message on a line of its own", Transports = [Transport.Stdio], AlsoBreaks = ["ST-005"])]
public sealed class WritesMessagesOverSeveralLines : ServerBehaviour
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private bool isStdio;

    public override Task ConnectedAsync(ServerSession session, CancellationToken cancellationToken)
    {
        isStdio = session.Unrelated is StandardOutput;
        return Task.CompletedTask;
    }

    public override string Write(JsonNode message) => isStdio ? message.ToJsonString(Indented) : base.Write(message);
}
