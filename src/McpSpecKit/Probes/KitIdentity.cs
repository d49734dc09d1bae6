using System.Reflection;
using System.Text.Json.Nodes;

namespace McpSpecKit.Probes;

/// <summary>How the kit introduces itself to a server.</summary>
internal static class KitIdentity
{
    private static readonly string Version =
        typeof(KitIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Puts the kit's name and version into an <c>Implementation</c>, in the place of those of a sample.</summary>
    public static void Sign(JsonNode implementation)
    {
        implementation["name"] = ClientProfile.Name;
        implementation["version"] = Version;
    }
}
