using McpSpecKit.Reference;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.Lifecycle;

[Fault(
    "LC-018",
    "agrees on the version in the header of initialize, where it speaks it",
    IsProposal = true,
    Transports = [Transport.StreamableHttp])]
public sealed class TakesTheHeaderForTheOffer : ServerBehaviour
{
    private readonly AsyncLocal<string?> header = new();

    public override void Received(HttpContext http) => header.Value = http.Request.Headers["MCP-Protocol-Version"];

    public override string ChooseVersion(string offered) =>
        header.Value is { } version && Options.SpeaksLegacy(version) ? version : base.ChooseVersion(offered);
}
