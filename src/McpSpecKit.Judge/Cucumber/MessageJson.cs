using System.Text.Json.Serialization;
using Io.Cucumber.Messages.Types;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>Writes Cucumber messages without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(DescriptionConverter<AttachmentContentEncoding>),
        typeof(DescriptionConverter<HookType>),
        typeof(DescriptionConverter<PickleStepType>),
        typeof(DescriptionConverter<SourceMediaType>),
        typeof(DescriptionConverter<StepDefinitionPatternType>),
        typeof(DescriptionConverter<StepKeywordType>),
        typeof(DescriptionConverter<TestStepResultStatus>),
    ])]
[JsonSerializable(typeof(Envelope))]
internal sealed partial class MessageJson : JsonSerializerContext;
