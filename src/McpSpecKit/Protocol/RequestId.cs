using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Protocol;

/// <summary>
/// The id that pairs a response with its request: a string or an integer, never <c>null</c>
/// (page <c>basic/index</c>, section "Requests"; 2024-11-05: page <c>basic/messages</c>).
/// </summary>
public readonly record struct RequestId
{
    private RequestId(string json) => Json = json;

    /// <summary>The id as it is written in JSON, quotes included.</summary>
    public string Json { get; }

    /// <summary>An integer id.</summary>
    public static RequestId Of(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A string id.</summary>
    public static RequestId Of(string text) => new($"\"{JsonEncodedText.Encode(text, ProtocolJson.Compact.Encoder)}\"");

    /// <summary>Reads an id strictly.</summary>
    /// <param name="element">The value of the member <c>id</c>.</param>
    /// <param name="id">The id read. Equal ids have equal values however their JSON was escaped.</param>
    /// <returns>Whether the value is an integer or a string, and the string is text.</returns>
    public static bool TryRead(JsonElement element, out RequestId id)
    {
        id = element.ValueKind switch
        {
            JsonValueKind.String when SurrogatePairs.AreWhole(element) => Of(element.GetString()!),
            JsonValueKind.Number when element.TryGetInt64(out var number) => Of(number),
            JsonValueKind.Number when element.TryGetDecimal(out var number) && decimal.IsInteger(number) =>
                new(decimal.Truncate(number).ToString("0", CultureInfo.InvariantCulture)),
            _ => default,
        };
        return id.Json is not null;
    }

    /// <summary>The id as a node to put into a message.</summary>
    public JsonNode ToJsonNode() => JsonNode.Parse(Json)!;

    /// <inheritdoc />
    public override string ToString() => Json;
}
