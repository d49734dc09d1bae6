namespace McpSpecKit.Reports.Json;

internal sealed record JsonHeader(string Name, string Value);
