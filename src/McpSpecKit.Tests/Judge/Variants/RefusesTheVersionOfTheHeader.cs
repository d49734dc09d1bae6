using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Looks at the version of the header before it compares it: one that it does not serve is refused as such.</summary>
internal sealed class RefusesTheVersionOfTheHeader : ServerBehaviour
{
    public override void CheckVersionHeader(StatelessRequest request, RequestHeaders headers)
    {
        if (FindHeader(headers, "MCP-Protocol-Version") is { } version && !Options.SpeaksModern(version))
            throw StatelessRefusal.UnsupportedVersion(version, SupportedVersions);
        base.CheckVersionHeader(request, headers);
    }
}
