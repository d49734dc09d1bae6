using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Bindings;

public class InvalidBindings
{
    [Fact]
    public async Task FailEveryScenario()
    {
        var outcome = await Suite.RunAsync(Suite.Scenario("Given a"), new(), typeof(Valid), typeof(UnknownParameterType));

        Assert.Equal(ScenarioStatus.Failed, outcome.Status);
        Assert.Equal(
            "UnknownParameterType.B: The method cannot be used: in its expression 'a {nothing}', there is no parameter type {nothing}.",
            Assert.IsType<InvalidBindingException>(outcome.Error?.Exception).Message);
    }

    [Theory]
    [InlineData(typeof(AsyncVoid), "AsyncVoid.B: The method cannot be used: it is 'async void', which cannot be waited for.")]
    [InlineData(typeof(InstanceHookAroundTheRun), "InstanceHookAroundTheRun.B: The method cannot be used: a hook around the run is static.")]
    [InlineData(typeof(HookWithArguments), "HookWithArguments.B: The method cannot be used: a hook takes no arguments.")]
    [InlineData(typeof(VoidTransformation), "VoidTransformation.B: The method cannot be used: it returns nothing.")]
    [InlineData(typeof(WrongGroups), "WrongGroups.B: The method cannot be used: it takes 1 arguments where there are 2.")]
    public void SayWhy(Type type, string problem) => Assert.Equal(problem, Assert.Single(BindingRegistry.FromTypes(type).Problems).ToString());

    [Binding]
    private sealed class Valid
    {
        [Given("a")]
        public void A()
        {
        }
    }

    [Binding]
    private sealed class UnknownParameterType
    {
        [Given("a {nothing}")]
        public void B(string text) => Assert.Fail(text);
    }

    [Binding]
    private sealed class AsyncVoid
    {
        [Given("a")]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "MA0155:Do not use async void methods", Justification = "It is what is refused")]
        public async void B() => await Task.Yield();
    }

    [Binding]
    private sealed class InstanceHookAroundTheRun
    {
        [BeforeTestRun]
        public void B()
        {
        }
    }

    [Binding]
    private sealed class HookWithArguments
    {
        [AfterScenario]
        public void B(string text) => Assert.Fail(text);
    }

    [Binding]
    private sealed class VoidTransformation
    {
        [StepArgumentTransformation]
        public void B(string text) => Assert.Fail(text);
    }

    [Binding]
    private sealed class WrongGroups
    {
        [StepArgumentTransformation("(a)(b)")]
        public Uri B(string text) => new(text);
    }
}
