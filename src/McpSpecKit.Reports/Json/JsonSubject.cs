namespace McpSpecKit.Reports.Json;

internal sealed record JsonSubject(string Name, IReadOnlyList<JsonEndpoint> Endpoints);
