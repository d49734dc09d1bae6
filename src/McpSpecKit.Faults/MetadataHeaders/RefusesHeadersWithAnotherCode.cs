using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-073", "refuses headers with the code of invalid requests", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-074", "HT-086", "HT-087", "VN-037"])]
public sealed class RefusesHeadersWithAnotherCode : ServerBehaviour
{
    public override JsonObject Refuse(RequestId id, RefusedException refusal) => base.Refuse(
        id, refusal.Code is ErrorCode.HeaderMismatch ? new RefusedException(ErrorCode.InvalidRequest, refusal.Message) : refusal);
}
