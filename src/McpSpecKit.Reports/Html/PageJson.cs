using System.Text.Json;
using System.Text.Json.Serialization;
using McpSpecKit.Catalogue;
using McpSpecKit.Reports.Json;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

/// <summary>Writes the data of the page without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(NameConverter<Party>),
        typeof(NameConverter<Transport>),
        typeof(NameConverter<Strength>),
        typeof(NameConverter<Verdict>),
        typeof(NameConverter<FrameDirection>),
        typeof(RevisionConverter),
        typeof(LinkConverter),
        typeof(LegibleTextConverter),
    ])]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageJson : JsonSerializerContext;
