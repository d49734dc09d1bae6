using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonEnvironment(DateTimeOffset Started, string System, string Runtime)
{
    public static JsonEnvironment? From(RunEnvironment? environment) =>
        environment is null ? null : new(environment.Started, environment.System, environment.Runtime);

    public RunEnvironment ToEnvironment() => new(Started, System, Runtime);
}
