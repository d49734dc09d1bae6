using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Reference;

/// <summary>Servers of one era.</summary>
internal static class Behaviours
{
    public static ServerBehaviour Legacy() => new(new ServerOptions { Revisions = Revision.Legacy });

    public static ServerBehaviour Modern() => new(new ServerOptions { Revisions = [Revision.Parse(ModernMessage.Version)] });
}
