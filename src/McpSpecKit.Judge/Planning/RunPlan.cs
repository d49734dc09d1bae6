using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Running;
using McpSpecKit.Judge.Features;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Planning;

/// <summary>Which scenarios are run on which endpoints.</summary>
public static class RunPlan
{
    /// <summary>Every scenario that concerns a server and was asked for, once for each endpoint that it concerns.</summary>
    /// <param name="subject">The server.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="catalogue">The features.</param>
    /// <exception cref="SelectionException">Nothing is left.</exception>
    public static IReadOnlyList<ScenarioRun> For(IServerAdapter subject, JudgeOptions options, FeatureCatalogue catalogue) =>
        For(Party.Server, subject.Endpoints, options, catalogue);

    /// <summary>Every scenario that concerns a client and was asked for, once for each endpoint that it concerns.</summary>
    /// <param name="subject">The client.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="catalogue">The features.</param>
    /// <exception cref="SelectionException">Nothing is left.</exception>
    public static IReadOnlyList<ScenarioRun> For(IClientAdapter subject, JudgeOptions options, FeatureCatalogue catalogue) =>
        For(Party.Client, subject.Endpoints, options, catalogue);

    /// <summary>Whether anything that was asked for concerns a party.</summary>
    /// <param name="party">Who would be judged.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="catalogue">The features.</param>
    public static bool Concerns(Party party, JudgeOptions options, FeatureCatalogue catalogue) =>
        new ScenarioSelection(options, party).IsAnyOf(catalogue.Scenarios);

    private static IReadOnlyList<ScenarioRun> For(Party party, IReadOnlyList<IEndpoint> endpoints, JudgeOptions options, FeatureCatalogue catalogue)
    {
        var variants = endpoints.Select(endpoint => new EndpointVariant(endpoint)).ToList();
        var runs = ScenarioRun.InOrder(
            from scenario in new ScenarioSelection(options, party).From(catalogue.Scenarios)
            from variant in variants
            where scenario.Concerns(variant.Endpoint.Transport)
            select new ScenarioRun(scenario, variant));
        return runs.Count > 0
            ? options.Shard is { } shard ? Sharding.Of(runs, shard) : runs
            : throw new SelectionException(
                $"What was asked for concerns other transports than {string.Join(" and ", variants.Select(variant => variant.Name))}.");
    }

    /// <summary>When a run has its turn.</summary>
    public static RunPhase PhaseOf(ScenarioRun run) =>
        run.Scenario.CombinedTags.Contains("last") ? RunPhase.Last
        : run.Variant is EndpointVariant { Endpoint.Transport: not Transport.Stdio } && run.Scenario.CombinedTags.Contains("alone") ? RunPhase.Alone
        : RunPhase.Together;
}
