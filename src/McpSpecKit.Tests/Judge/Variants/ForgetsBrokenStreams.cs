using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>It takes a broken stream up again, and sends nothing of the call on it any more.</summary>
internal sealed class ForgetsBrokenStreams : ServerBehaviour
{
    private readonly ConcurrentDictionary<(ServerSession Session, RequestId Id), bool> lost = [];

    public override void ConnectionLost(ServerSession session, RequestId id) => lost[(session, id)] = true;

    public override IOutlet ChooseOutletOfAnswer(ServerSession session, JsonRpcMessage asked, IOutlet related) =>
        asked is JsonRpcRequest request && lost.ContainsKey((session, request.Id)) ? new Nowhere() : related;

    private sealed class Nowhere : IOutlet
    {
        public Task SendAsync(JsonNode message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
