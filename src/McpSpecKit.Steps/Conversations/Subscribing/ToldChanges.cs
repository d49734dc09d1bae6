using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>The changes that a server tells of on the subscriptions of a scenario.</summary>
public sealed class ToldChanges(ServerConversation conversation, ToolCall call, Subscriptions subscriptions)
{
    private bool AreDue => call.Role is ToolRole.ListChange;

    /// <summary>Whatever was told on the latest subscription, the acknowledgement too, once changes have had the quiet window to come.</summary>
    /// <exception cref="NotApplicableException">No change was told where one was due, or nothing at all.</exception>
    public async Task<IReadOnlyList<JsonRpcNotification>> RequireAsync()
    {
        await conversation.SettleQuietlyAsync();
        var told = await subscriptions.Latest.NotificationsAsync();
        if (told.Count > (AreDue ? 1 : 0)) return told;
        throw Nothing(subscriptions.Latest.Kinds);
    }

    /// <summary>Why nothing can be said where no change was told.</summary>
    /// <param name="kinds">The kinds that were asked for.</param>
    public NotApplicableException Nothing(IEnumerable<ChangeKind> kinds) => new(
        $"No change of the {string.Join(" or the ", kinds.Select(kind => kind.Name).Distinct())} was told{(AreDue ? $": the tool {call.Name} brings none about; name one that does as \"listChange\" under \"tools\" in mcpspeckit.json" : "")}");
}
