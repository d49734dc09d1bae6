using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class TheDuration
{
    [Fact]
    public async Task IsThatOfStepsAndHooks()
    {
        var time = new ManualTime();
        var runner = new ScenarioRunner(BindingRegistry.FromTypes(typeof(Steps)), new()
        {
            Configure = (container, _) => container.Register(time),
            TimeProvider = time,
        });

        var outcome = await runner.RunAsync(new(Suite.Scenario("Given it takes 3 s"), Variant.None));

        Assert.Equal(TimeSpan.FromSeconds(4), outcome.Duration);
    }

    [Binding]
    private sealed class Steps(ManualTime time)
    {
        [Given("it takes {int} s")]
        public void Takes(int seconds) => time.Pass(TimeSpan.FromSeconds(seconds));

        [AfterScenario]
        public void After() => time.Pass(TimeSpan.FromSeconds(1));
    }
}
