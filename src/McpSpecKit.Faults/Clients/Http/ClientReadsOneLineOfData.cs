using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-011", "cannot read an event whose data has several lines")]
public sealed class ClientReadsOneLineOfData : ClientBehaviour
{
    public override JsonRpcMessage ReadEvent(string data) => base.ReadEvent(data.Split('\n')[0]);
}
