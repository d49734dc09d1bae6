using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-016", "agrees to every kind of change, whatever was asked for", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AgreesToWhatNobodyAskedFor : ServerBehaviour
{
    public override SubscriptionFilter Agree(SubscriptionFilter asked) => new(Tools: true, Prompts: true, Resources: true, asked.Uris);
}
