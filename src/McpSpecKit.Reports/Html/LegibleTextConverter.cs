using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpSpecKit.Reports.Html;

/// <summary>Writes what steers writing, and what is half a character, so that it can be seen.</summary>
internal sealed class LegibleTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Legible.Block(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Legible.Block(value));
}
