using System.Text.Json;
using System.Text.Json.Serialization;
using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>A revision as its name.</summary>
internal sealed class RevisionConverter : JsonConverter<Revision>
{
    public override Revision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Revision.TryParse(reader.GetString(), out var revision)
            ? revision
            : throw new JsonException($"'{reader.GetString()}' is no revision of the protocol.");

    public override void Write(Utf8JsonWriter writer, Revision value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
