using System.Text.Json;

namespace McpSpecKit.Probes;

/// <summary>Reads what a server answered, whatever shape it has.</summary>
public static class ServerAnswer
{
    /// <summary>A member of an object; none where there is no such member or no object.</summary>
    public static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var member) ? member : null;

    /// <summary>A member that is a string; none where it is not.</summary>
    public static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The texts in a member that is a list; empty where it is none.</summary>
    public static IReadOnlyList<string> Texts(JsonElement? element, string name) => Member(element, name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
        : [];

    /// <summary>A capability that the result of <c>initialize</c> declares.</summary>
    public static JsonElement? Capability(JsonElement? result, string name) => Member(Member(result, "capabilities"), name);

    /// <summary>The input schemas of the tools that a result of <c>tools/list</c> names.</summary>
    public static Dictionary<string, JsonElement> Tools(JsonElement result)
    {
        var tools = new Dictionary<string, JsonElement>();
        if (Member(result, "tools") is not { ValueKind: JsonValueKind.Array } listed) return tools;
        foreach (var tool in listed.EnumerateArray())
        {
            if (Text(tool, "name") is { } name) tools[name] = Member(tool, "inputSchema") ?? default;
        }

        return tools;
    }
}
