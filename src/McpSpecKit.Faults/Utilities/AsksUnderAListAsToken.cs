using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-001", "asks the client for something under a list as the progress token", AlsoBreaks = ["MS-062"])]
public sealed class AsksUnderAListAsToken : ServerBehaviour
{
    public override JsonObject AskForProgress(JsonObject? parameters)
    {
        parameters ??= [];
        parameters["_meta"] = new JsonObject { [MetaKey.ProgressToken] = new JsonArray(1) };
        return parameters;
    }
}
