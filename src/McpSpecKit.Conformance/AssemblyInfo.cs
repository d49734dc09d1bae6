using McpSpecKit.Conformance;
using McpSpecKit.Conformance.Xunit;
using Xunit;

[assembly: TestFramework("McpSpecKit.Conformance.Xunit.ScenarioTestFramework", "McpSpecKit.Conformance")]
[assembly: ScenarioHost(typeof(ConformanceHost))]
