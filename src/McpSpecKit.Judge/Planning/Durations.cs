using System.Text.Json.Serialization;

namespace McpSpecKit.Judge.Planning;

/// <summary>Reads the measured times without reflection.</summary>
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class Durations : JsonSerializerContext;
