using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class TheObjectsOfAScenario
{
    private readonly Log log = new();

    [Fact]
    public async Task AreSharedByItsStepClassesAndByNoOtherScenario()
    {
        var scenario = Suite.Scenario("Given one counts\nGiven another counts");

        await Suite.RunAsync(scenario, log, typeof(One), typeof(Another));
        await Suite.RunAsync(scenario, log, typeof(One), typeof(Another));

        Assert.Equal(["1", "2", "1", "2"], log.Entries.Where(entry => entry.Length is 1));
    }

    [Fact]
    public async Task AreDisposedOfInReverseOrderAfterTheHooks()
    {
        await Suite.RunAsync(Suite.Scenario("Given one counts\nGiven another counts"), log, typeof(One), typeof(Another));

        Assert.Equal(["1", "2", "hook", "dispose Another", "dispose Outer", "dispose Counter"], log.Entries);
    }

    [Fact]
    public async Task FailTheScenarioIfTheyCannotBeDisposedOf()
    {
        var outcome = await Suite.RunAsync<Fragile>("Given it is fragile", log);

        Assert.Equal((ScenarioStatus.Failed, ScenarioPhase.AfterScenario), (outcome.Status, outcome.Error?.Phase));
        Assert.Equal("broken", outcome.Error?.Exception.Message);
    }

    [Fact]
    public async Task MayComeFromTheHost()
    {
        var runner = new ScenarioRunner(BindingRegistry.FromTypes(typeof(Hosted)), new()
        {
            Configure = (container, run) =>
            {
                container.Register(log);
                container.Register<IDisposable>(new Owned(log, "instance"));
                container.Register(_ => new Owned(container.Resolve<Log>(), $"made for {run.Variant.Name}"));
            },
        });

        await runner.RunAsync(new(Suite.Scenario("Given it asks the host"), new("stdio")));

        Assert.Equal(["instance", "made for stdio", "dispose made for stdio"], log.Entries);
    }

    [Theory]
    [InlineData("Given it goes in circles", "Constructors go in circles: Circle → Square → Circle.")]
    [InlineData("Given it asks for nothing known", "IFormattable cannot be made (Lost → IFormattable): it is not registered and has no public constructor.")]
    public async Task FailTheScenarioIfTheyCannotBeMade(string step, string message)
    {
        var outcome = await Suite.RunAsync(Suite.Scenario(step), log, typeof(Circle), typeof(Lost));

        Assert.Equal(message, outcome.Error?.Exception.Message);
    }

    private sealed class Counter(Log log) : IDisposable, IAsyncDisposable
    {
        private int count;

        public string Next() => $"{++count}";

        public void Dispose() => log.Add("dispose Counter");

        public ValueTask DisposeAsync()
        {
            log.Add("dispose asynchronously");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Outer(Counter counter, Log log) : IDisposable
    {
        public Counter Counter => counter;

        public void Dispose() => log.Add("dispose Outer");
    }

    private sealed class Owned(Log log, string name) : IDisposable
    {
        public string Name => name;

        public void Dispose() => log.Add($"dispose {name}");
    }

    [Binding]
    private sealed class One(Outer outer, Log log)
    {
        [Given("one counts")]
        public void Counts() => log.Add(outer.Counter.Next());

        [AfterScenario]
        public void After() => log.Add("hook");
    }

    [Binding]
    private sealed class Another(Counter counter, Log log) : IDisposable
    {
        [Given("another counts")]
        public void Counts() => log.Add(counter.Next());

        public void Dispose() => log.Add("dispose Another");
    }

    [Binding]
    private sealed class Fragile : IDisposable
    {
        [Given("it is fragile")]
        public void Nothing()
        {
        }

        public void Dispose() => throw new InvalidOperationException("broken");
    }

    [Binding]
    private sealed class Hosted(Log log, IDisposable instance, Owned made)
    {
        [Given("it asks the host")]
        public void Asks()
        {
            log.Add(((Owned)instance).Name);
            log.Add(made.Name);
        }
    }

    [Binding]
    private sealed class Circle(Square square)
    {
        [Given("it goes in circles")]
        public void Goes() => Assert.NotNull(square.Circle);
    }

    private sealed class Square(Circle circle)
    {
        public Circle Circle => circle;
    }

    [Binding]
    private sealed class Lost(IFormattable unknown)
    {
        [Given("it asks for nothing known")]
        public void Asks() => Assert.Fail($"{unknown}");
    }
}
