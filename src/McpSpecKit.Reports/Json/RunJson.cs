using System.Text.Json;
using System.Text.Json.Serialization;
using McpSpecKit.Catalogue;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

/// <summary>Writes and reads runs without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(NameConverter<Party>),
        typeof(NameConverter<Transport>),
        typeof(NameConverter<Strength>),
        typeof(NameConverter<Verdict>),
        typeof(NameConverter<FrameDirection>),
        typeof(RevisionConverter),
        typeof(LinkConverter),
        typeof(WholeTextConverter),
    ])]
[JsonSerializable(typeof(JsonRun))]
internal sealed partial class RunJson : JsonSerializerContext;
