using McpSpecKit.Conformance;

namespace CSharpSdk.Sample;

/// <summary>Each scenario as a test of the SDK's server.</summary>
public sealed class TheServerOfTheSdk(JudgedServer<SdkServer> server) : ServerConformance<SdkServer>(server);
