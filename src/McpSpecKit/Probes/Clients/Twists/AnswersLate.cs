using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Answers requests of a method as usual, but only after as long as nothing may come.</summary>
/// <param name="method">The method.</param>
public sealed class AnswersLate(string method) : Twist
{
    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage) => request.Method == method
        ? new ServerMove.Held(stop => Task.Delay(stage.Waits.Quiet, stage.Time, stop), stage.UsualAnswer(request))
        : null;
}
