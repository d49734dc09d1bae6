using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sessions;

/// <summary>The end of a session by its client.</summary>
public sealed class SessionEnd(ServerConversation conversation)
{
    /// <summary>Sends DELETE with the session id of a client.</summary>
    /// <exception cref="PreconditionException">It was not answered.</exception>
    public async Task<Delivery> EndAsync(ServerProbe client)
    {
        Delivery? delivery = null;
        var http = (IHttpChannel)client.Channel;
        try
        {
            return await conversation.ComesInTimeAsync(async window =>
                    delivery = await http.ExchangeAsync(HttpMethod.Delete, body: null, client.SessionHeaders, window))
                ? delivery!
                : throw new PreconditionException("The DELETE was not answered within the reply window.");
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The DELETE was cut off: {exception.Message}");
        }
    }

    /// <summary>Requires that the server has taken a DELETE.</summary>
    /// <exception cref="NotApplicableException">It has refused it.</exception>
    public static void RequireEnded(Delivery deleted)
    {
        if (!deleted.Accepted) throw new NotApplicableException($"The server does not let clients end sessions: HTTP status {deleted.Status}");
    }
}
