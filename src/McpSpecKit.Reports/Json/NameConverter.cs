using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpSpecKit.Reports.Json;

/// <summary>Writes kinds by their names, in lower case with hyphens.</summary>
/// <typeparam name="TEnum">The kind.</typeparam>
internal sealed class NameConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
