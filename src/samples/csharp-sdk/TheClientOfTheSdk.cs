using McpSpecKit.Conformance;

namespace CSharpSdk.Sample;

/// <summary>Each scenario as a test of the SDK's client.</summary>
public sealed class TheClientOfTheSdk(JudgedClient<SdkClient> client) : ClientConformance<SdkClient>(client);
