using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Answers <c>initialize</c> with an error.</summary>
/// <param name="code">The code.</param>
/// <param name="times">How many times, before it answers as usual.</param>
public sealed class RefusesInitialize(long code, int times = int.MaxValue) : Twist
{
    private int refused;

    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage) =>
        request.Method == Method.Initialize && Interlocked.Increment(ref refused) <= times
            ? new ServerMove.Answer(ServerStage.Error(request, code, "This server does not want to"))
            : null;
}
