using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Declares no tools, and knows none of their methods, in whatever version they come.</summary>
internal sealed class WithoutTools : ServerBehaviour
{
    public override void Admit(StatelessRequest request)
    {
        if (request.Request.Method is Method.ListTools or Method.CallTool) throw StatelessRefusal.UnknownMethod(request.Request.Method);
        base.Admit(request);
    }

    public override JsonObject DescribeCapabilities(StatelessRequest request)
    {
        var capabilities = base.DescribeCapabilities(request);
        capabilities.Remove("tools");
        return capabilities;
    }
}
