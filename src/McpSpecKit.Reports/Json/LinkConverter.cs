using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpSpecKit.Reports.Json;

/// <summary>Takes addresses of pages for links, and nothing else that a browser would follow.</summary>
internal sealed class LinkConverter : JsonConverter<Uri>
{
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Uri.TryCreate(reader.GetString(), UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
            ? link
            : throw new JsonException($"'{reader.GetString()}' is no http or https URL.");

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.AbsoluteUri);
}
