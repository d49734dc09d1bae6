using System.Text.Json.Nodes;

namespace McpSpecKit.Probes.Clients;

/// <summary>The tools that the kit's server lists.</summary>
public static class SampleTools
{
    /// <summary>The tool that the conformance clients of SDKs know: it takes two numbers.</summary>
    public static JsonObject AddNumbers => Tool("add_numbers", new JsonObject { ["a"] = Of("integer"), ["b"] = Of("integer") });

    /// <summary>A tool.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="properties">The schemas of its arguments; they become part of it.</param>
    public static JsonObject Tool(string name, JsonObject properties) => new()
    {
        ["name"] = name,
        ["description"] = "A tool of the server that judges this client.",
        ["inputSchema"] = new JsonObject { ["type"] = "object", ["properties"] = properties },
    };

    private static JsonObject Of(string type) => new() { ["type"] = type };
}
