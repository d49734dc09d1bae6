using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Probes;

/// <summary>Reads a server's list of tools, page after page; see the page <c>server/utilities/pagination</c>.</summary>
internal static class ToolPages
{
    /// <summary>How many pages are read. A server can make up cursors for ever.</summary>
    public const int Most = 50;

    /// <summary>Asks for page after page, until there is no other, one fails, or a cursor comes again.</summary>
    /// <param name="probe">Whom the server knows already, where it has to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The tools; those that were read where a page after the first fails.</returns>
    public static async Task<ListedTools> ReadAsync(ServerProbe probe, CancellationToken cancellationToken)
    {
        var tools = new Dictionary<string, JsonElement>();
        var cursors = new HashSet<string>();
        string? cursor = null;
        for (var page = 0; page < Most; page++)
        {
            var parameters = cursor is null ? null : new JsonObject { ["cursor"] = cursor };
            var reply = await probe.RequestAsync(Method.ListTools, parameters, cancellationToken);
            if (reply is not Reply.Success { Message.Result: var result } || ServerAnswer.Member(result, "tools") is not { ValueKind: JsonValueKind.Array })
                return new ListedTools(tools, page > 0 ? null : $"The tools were not listed: to {Method.ListTools} came {reply.Describe()}") { IsSilent = page is 0 && reply is Reply.Silence };
            foreach (var (name, schema) in ServerAnswer.Tools(result)) tools.TryAdd(name, schema);
            cursor = ServerAnswer.Text(result, "nextCursor");
            if (cursor is null || !cursors.Add(cursor)) break;
        }

        return new ListedTools(tools);
    }
}
