using System.Text.Json;

namespace McpSpecKit.Tests.Reference;

internal static class JsonAssertions
{
    public static JsonElement At(this JsonElement json, params string[] path) =>
        path.Aggregate(json, (element, name) => element.GetProperty(name));

    public static string? TextAt(this JsonElement json, params string[] path) => json.At(path).GetString();

    public static int ErrorCode(this JsonElement json) => json.At("error", "code").GetInt32();

    public static int Id(this JsonElement json) => json.At("id").GetInt32();
}
