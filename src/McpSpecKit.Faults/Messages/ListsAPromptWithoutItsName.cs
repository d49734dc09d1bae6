using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "lists a prompt without its name")]
public sealed class ListsAPromptWithoutItsName : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is JsonObject answer && answer["result"]?["prompts"]?[0] is JsonObject prompt) prompt.Remove("name");
        return base.Write(message);
    }
}
