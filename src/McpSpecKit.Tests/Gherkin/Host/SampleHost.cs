using McpSpecKit.Conformance.Xunit;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Tests.Gherkin.Host;

[assembly: ScenarioHost(typeof(SampleHost))]

namespace McpSpecKit.Tests.Gherkin.Host;

public sealed class SampleHost : IScenarioHost
{
    private const string Text =
        """
        @f
        Feature: Sample v1.0

          @LC-011
          Rule: R

            Scenario Outline: A row
              Given it says <what>

              @must
              Examples:
                | what |
                | one  |
                | two  |

            Scenario: A failure
              Given it says one
              Then it fails

            Scenario: A skip
              Given it skips

            Scenario: A known failure
              Then it fails

            Scenario: A broken host
              Given it says one
        """;

    public BindingRegistry Bindings { get; } = BindingRegistry.FromTypes(typeof(SampleSteps));

    public string FeatureRoot => "/root";

    public static int Starts { get; private set; }

    public static int Stops { get; private set; }

    public IReadOnlyList<ScenarioRun> Discover() =>
    [
        .. FeatureParser.Parse(new("features/more/sample.feature", Text)).Scenarios.Select(scenario => new ScenarioRun(scenario, new("stdio"))),
    ];

    public int PhaseOf(ScenarioRun run) => run.Scenario.Name.Contains("what: one", StringComparison.Ordinal) ? 1 : 0;

    public Task StartAsync()
    {
        Starts++;
        return Task.CompletedTask;
    }

    public Task StopAsync()
    {
        Stops++;
        return Task.CompletedTask;
    }

    public void Configure(ScenarioContainer container, ScenarioRun run) => container.Register(run.Variant);

    public bool IsSkip(Exception exception) => exception is SkipException;

    public ScenarioOutcome Completed(ScenarioOutcome outcome) => outcome.Run.Scenario.Title switch
    {
        "A known failure" => outcome with { Status = ScenarioStatus.Skipped, SkipReason = "known" },
        "A broken host" => throw new InvalidOperationException("The host is broken."),
        _ => outcome,
    };
}
