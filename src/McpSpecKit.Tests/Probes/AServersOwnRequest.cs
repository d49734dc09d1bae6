using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AServersOwnRequest
{
    [Theory]
    [InlineData(Method.Ping, true)]
    [InlineData(Method.ListRoots, true)]
    [InlineData(Method.CreateMessage, true)]
    [InlineData(Method.Elicit, true)]
    [InlineData("made/up", false)]
    public async Task IsAnsweredAsTheProfileDeclares(string method, bool served)
    {
        var answer = await AskAsync(ClientProfile.Everything(Revision.LatestLegacy), method);

        Assert.Equal(served, answer is JsonRpcResult);
    }

    [Theory]
    [InlineData(Method.ListRoots)]
    [InlineData(Method.CreateMessage)]
    [InlineData(Method.Elicit)]
    public async Task ForSomethingUndeclaredIsRefused(string method)
    {
        var answer = await AskAsync(ClientProfile.Bare, method);

        Assert.Equal(ErrorCode.MethodNotFound, Assert.IsType<JsonRpcError>(answer).Code);
    }

    [Fact]
    public void ForElicitationIsNotInvitedBeforeThereWasAny() =>
        Assert.False(ClientProfile.Everything(Revision.Parse("2025-03-26")).Capabilities.ContainsKey("elicitation"));

    private static async Task<JsonRpcMessage> AskAsync(ClientProfile profile, string method)
    {
        var answered = new TaskCompletionSource<JsonRpcMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new ScriptedProcess(
            message =>
            {
                answered.TrySetResult(message);
                return [];
            },
            opening: JsonRpc.Request(RequestId.Of(0), method).ToJsonString());
        await using var probe = new ServerProbe(
            new StdioChannel(process, TimeProvider.System),
            profile,
            Waits.Default,
            TimeProvider.System);
        return await answered.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
