using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize with a serverInfo that has no version", AlsoBreaks = ["MS-062", "VN-003"])]
public sealed class LeavesItsVersionOut : ServerBehaviour
{
    public override JsonObject DescribeImplementation(Revision revision)
    {
        var information = base.DescribeImplementation(revision);
        information.Remove("version");
        return information;
    }
}
