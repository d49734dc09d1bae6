using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-011", "does not name itself where it subscribes")]
public sealed class ClientSubscribesAsNobody : ClientBehaviour
{
    public override JsonObject? Complete(string method, JsonObject? parameters, Revision? revision)
    {
        var complete = base.Complete(method, parameters, revision);
        if (method == Method.Listen) complete?["_meta"]?.AsObject().Remove(MetaKey.ClientInfo);
        return complete;
    }
}
