using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Reads the tokens of progress, as the text that stands in the message: a number and the same number as text are two tokens.</summary>
internal static class ProgressToken
{
    /// <summary>The token that parameters ask with; none without one.</summary>
    public static string? In(JsonElement? parameters) => Element(parameters)?.GetRawText();

    /// <summary>The token that parameters ask with, whatever it is; none without one.</summary>
    public static JsonElement? Element(JsonElement? parameters) =>
        ServerAnswer.Member(ServerAnswer.Member(parameters, "_meta"), MetaKey.ProgressToken);

    /// <summary>The token that a notification tells under; none without one.</summary>
    public static string? Of(JsonRpcNotification told) => ServerAnswer.Member(told.Params, MetaKey.ProgressToken)?.GetRawText();
}
