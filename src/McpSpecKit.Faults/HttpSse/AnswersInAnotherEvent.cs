using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.HttpSse;

[Fault("SS-001", "sends its messages as events of a type that no client listens to", Transports = [Transport.HttpSse])]
public sealed class AnswersInAnotherEvent : ServerBehaviour
{
    public override string EventTypeOf(JsonNode message) => "response";
}
