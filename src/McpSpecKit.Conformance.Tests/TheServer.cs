namespace McpSpecKit.Conformance.Tests;

/// <summary>Each scenario as a test of the configured server, or of the embedded reference.</summary>
public sealed class TheServer(JudgedServer<ConfiguredSubject> server) : ServerConformance<ConfiguredSubject>(server);
