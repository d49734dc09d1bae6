using McpSpecKit.Adapters.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Conformance;

/// <summary>A client, surveyed once and judged by one scenario after another. xUnit makes it and ends it.</summary>
/// <typeparam name="TSubject">Says which client.</typeparam>
public sealed class JudgedClient<TSubject>() : JudgedSubject(
    Subject, Adapter.Value, Adapter.Value.Name, Plan, cancellationToken => SurveyedSubject.SurveyAsync(Adapter.Value, Subject.Options, cancellationToken))
    where TSubject : IClientSubject, new()
{
    private static readonly TSubject Subject = new();
    private static readonly Lazy<IClientAdapter> Adapter = new(Subject.CreateAdapter);
    private static readonly Lazy<IReadOnlyList<ScenarioRun>> Runs = new(
        () => InTurn(RunPlan.For(Adapter.Value, Subject.Options, FeatureCatalogue.Embedded)));

    internal static IReadOnlyList<ScenarioRun> Plan => Runs.Value;
}
