using System.Text.Json;
using McpSpecKit.Adapters;

namespace McpSpecKit.Probes;

/// <summary>Finds out what the tools of a server are good for.</summary>
/// <param name="named">The tools that the configuration names, by what they do.</param>
internal sealed class ToolRoles(IReadOnlyDictionary<ToolRole, string> named)
{
    /// <summary>By the configuration, else by a conventional name; marked arguments are also recognised by the schema.</summary>
    public ToolListing Assign(ListedTools listed)
    {
        var roles = new Dictionary<ToolRole, string>();
        foreach (var role in Enum.GetValues<ToolRole>())
        {
            if (Find(role, listed.Schemas) is { } name) roles.Add(role, name);
        }

        return new ToolListing(roles, listed.Schemas) { Failure = listed.Failure };
    }

    private string? Find(ToolRole role, IReadOnlyDictionary<string, JsonElement> listed)
    {
        if (role is not ToolRole.Marked) return named.GetValueOrDefault(role) ?? ConventionalTools.Find(role, [.. listed.Keys]);

        var marked = listed.Where(tool => ArgumentMark.In(tool.Value).Any()).Select(tool => tool.Key).ToList();
        return named.GetValueOrDefault(role) is { } wanted && marked.Contains(wanted)
            ? wanted
            : ConventionalTools.Find(role, marked) ?? marked.FirstOrDefault();
    }
}
