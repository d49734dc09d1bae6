using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpSpecKit.Reports.Badge;

/// <summary>Writes badges without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Shield))]
internal sealed partial class BadgeJson : JsonSerializerContext;
