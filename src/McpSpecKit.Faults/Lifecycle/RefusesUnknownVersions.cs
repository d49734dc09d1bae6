using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-012", "answers with an error to a version that it does not speak", AlsoBreaks = ["LC-013"])]
public sealed class RefusesUnknownVersions : ServerBehaviour
{
    public override string CounterOffer(string offered) =>
        throw new RefusedException(ErrorCode.InvalidParams, "Unsupported protocol version", new JsonObject
        {
            ["supported"] = new JsonArray([.. Options.Legacy.Select(revision => (JsonNode)revision.Name)]),
            ["requested"] = offered,
        });
}
