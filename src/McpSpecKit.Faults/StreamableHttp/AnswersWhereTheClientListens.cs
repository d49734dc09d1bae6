using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-020", "sends the result of slow work on a listening stream", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-024"])]
public sealed class AnswersWhereTheClientListens : ServerBehaviour
{
    public override IOutlet ChooseOutletOfAnswer(ServerSession session, JsonRpcMessage asked, IOutlet related) =>
        asked is JsonRpcRequest { Method: Method.CallTool, Params: { } parameters } && parameters.GetProperty("name").ValueEquals("test_slow")
            ? session.Unrelated
            : related;
}
