using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>Event streams that are written in an unusual, but allowed way.</summary>
internal static class UnusualEventStream
{
    private const int PieceLength = 7;

    /// <summary>The pieces of a stream with one message.</summary>
    public static IReadOnlyList<string> Of(string oddity, JsonObject message)
    {
        var data = message.ToJsonString(ProtocolJson.Compact);
        return oddity switch
        {
            "CRLF line ends" => [$"event: message\r\ndata: {data}\r\n\r\n"],
            // What follows tells a reader that looks ahead for a line feed that none comes.
            "CR line ends" => [$"event: message\rdata: {data}\r\r: after\r"],
            "a byte order mark" => [$"\uFEFFevent: message\ndata: {data}\n\n"],
            "comments" => [": hello\n\n", $": before\nevent: message\n: within\ndata: {data}\n\n", ": after\n\n"],
            "no event field" => [$"data: {data}\n\n"],
            "no blank after the colon" => [$"event:message\ndata:{data}\n\n"],
            "data over several lines" => [$"event: message\n{Lines(message)}\n\n"],
            "events of other names" => ["event: heartbeat\ndata: tick\n\n", $"event: message\ndata: {data}\n\n"],
            "an empty event first" => ["id: kit-0\ndata: \n\n", $"id: kit-1\nevent: message\ndata: {data}\n\n"],
            "pieces of a few bytes" => [.. $"event: message\ndata: {data}\n\n".Chunk(PieceLength).Select(piece => new string(piece))],
            "line separators in JSON" => [$"event: message\ndata: {Separated(message).ToJsonString(ProtocolJson.Compact).Replace("\\u2028", "\u2028", StringComparison.Ordinal).Replace("\\u0085", "\u0085", StringComparison.Ordinal)}\n\n"],
            _ => throw new FormatException($"There is no such stream as one with {oddity}."),
        };
    }

    private static string Lines(JsonObject message) => string.Join(
        '\n', message.ToJsonString(new System.Text.Json.JsonSerializerOptions(ProtocolJson.Compact) { WriteIndented = true }).ReplaceLineEndings("\n").Split('\n').Select(line => $"data: {line}"));

    private static JsonObject Separated(JsonObject message)
    {
        if (message["result"] is JsonObject result && result["content"] is JsonArray { Count: > 0 } content) content[0]!["text"] = "one\u2028two\u0085three";
        return message;
    }
}
