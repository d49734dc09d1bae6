using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters.Clients;

/// <summary>The variables by which the conformance clients of SDKs are told what to do, with the names of scenarios that they know.</summary>
internal static class ConformanceEnvironment
{
    private const string ConnectAndList = "initialize";
    private const string CallATool = "tools_call";

    public static IReadOnlyDictionary<string, string> Of(ClientErrand errand)
    {
        var scenario = errand.Acts.Contains(ClientAct.CallTool) ? CallATool : ConnectAndList;
        var variables = new Dictionary<string, string>
        {
            ["MCP_CONFORMANCE_SCENARIO"] = scenario,
            ["MCP_CONFORMANCE_CONTEXT"] = new JsonObject { ["name"] = scenario }.ToJsonString(ProtocolJson.Compact),
        };
        if (errand.Revision is { } revision) variables["MCP_CONFORMANCE_PROTOCOL_VERSION"] = revision.Name;
        return variables;
    }
}
