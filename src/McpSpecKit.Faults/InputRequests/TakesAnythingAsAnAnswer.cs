using System.Text.Json;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-022", "takes text for the answers of the client", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class TakesAnythingAsAnAnswer : ServerBehaviour
{
    private static readonly JsonElement Anything = JsonElement.Parse("{}");

    public override JsonElement? FindAnswer(StatelessRequest request, ClientQuestion question)
    {
        try
        {
            return base.FindAnswer(request, question);
        }
        catch (RefusedException)
        {
            return Anything;
        }
    }
}
