using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Its tools that would ask the client fail in the modern era, whatever the client declares.</summary>
internal sealed class RefusesWhatAsksForInput : ServerBehaviour
{
    public override void RequireCapability(StatelessRequest request, string capability) => throw Refusal();

    public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) => throw Refusal();

    private static RefusedException Refusal() => new(ErrorCode.InternalError, "The tool is out of order.") { HttpStatus = 500 };
}
