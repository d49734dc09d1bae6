using System.Text.Json;

namespace McpSpecKit.Adapters;

/// <summary>The names of roles as reports and configuration write them.</summary>
public static class ToolRoleNames
{
    /// <summary>The name of a role, such as <c>listChange</c>.</summary>
    public static string ToName(this ToolRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());
}
