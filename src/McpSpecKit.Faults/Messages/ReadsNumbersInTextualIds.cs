using System.Globalization;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-010", "answers under a number where the id was a text of digits", AlsoBreaks = ["MS-003"])]
public sealed class ReadsNumbersInTextualIds : ServerBehaviour
{
    public override JsonObject Respond(RequestId id, JsonObject result)
    {
        var answer = base.Respond(id, result);
        if (long.TryParse(id.Json.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) answer["id"] = number;
        return answer;
    }
}
