using Xunit.Abstractions;

namespace McpSpecKit.Tests.Gherkin.Host;

/// <summary>What a test runner asks for: nothing in particular.</summary>
internal sealed class RunnerOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException(name);
}
