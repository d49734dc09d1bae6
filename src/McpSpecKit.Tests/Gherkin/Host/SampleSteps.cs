using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Host;

[Binding]
internal sealed class SampleSteps(IReqnrollOutputHelper output, Variant variant)
{
    [Given("it says {word}")]
    public void Says(string what) => output.WriteLine($"{what} over {variant.Name}");

    [Given("it skips")]
    public void Skips() => throw new SkipException("no need");

    [Then("it fails")]
    public async Task Fails()
    {
        await Task.Yield();
        throw new TimeoutException("boom", new InvalidOperationException("inner"));
    }
}
