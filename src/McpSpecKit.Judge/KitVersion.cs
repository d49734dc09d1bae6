using System.Reflection;

namespace McpSpecKit.Judge;

/// <summary>The name and version of the kit, as reports state them.</summary>
public static class KitVersion
{
    /// <summary>Such as <c>mcp-spec-kit 0.1.0</c>.</summary>
    public static string Text { get; } =
        $"mcp-spec-kit {typeof(KitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";
}
