using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Answers <c>initialize</c> with a version, whatever was offered.</summary>
/// <param name="version">The version; none for the one that was offered.</param>
public sealed class AnswersInitializeWith(string? version) : Twist
{
    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage) => request.Method == Method.Initialize
        ? new ServerMove.Answer(stage.InitializeResult(request, version ?? ServerAnswer.Text(request.Params, "protocolVersion") ?? ""))
        : null;
}
