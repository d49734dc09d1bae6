using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-087", "refuses the header of an argument as invalid parameters", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-086"])]
public sealed class RefusesArgumentsAsInvalidParams : ServerBehaviour
{
    public override void CheckArgument(string name, string? header, JsonElement? argument)
    {
        try
        {
            base.CheckArgument(name, header, argument);
        }
        catch (RefusedException mismatch)
        {
            throw StatelessRefusal.BadRequest(ErrorCode.InvalidParams, mismatch.Message);
        }
    }
}
