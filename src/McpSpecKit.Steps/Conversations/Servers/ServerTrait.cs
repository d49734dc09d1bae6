using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Clients;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>What is unusual about the server of a client.</summary>
/// <param name="Words">The words.</param>
public sealed record ServerTrait(string Words)
{
    /// <summary>The server declares no capability at all, and does not know the methods that would need one.</summary>
    public const string DeclaresNothing = "declares no capabilities";

    /// <summary>The server speaks the revisions with a handshake, and no other.</summary>
    public const string SpeaksLegacy = "speaks legacy revisions only";

    /// <summary>The server answers initialize with a session id.</summary>
    public const string AssignsASession = "assigns a session";

    /// <summary>The same; once it has answered the first request in the session, it answers with 404 whatever names it.</summary>
    public const string LosesTheSession = "assigns a session and loses it after the first request in it";

    /// <summary>Before its answer to a tool call, the server sends a notification that the client does not know, and in the legacy era a log message.</summary>
    public const string Notifies = "sends notifications before it answers a call";

    /// <summary>Before its answer to tools/list, the server tells the first of two subscriptions, the second and again the first of a change of its tools.</summary>
    public const string NotifiesInTurn = "sends the notifications of two subscriptions in turn";

    /// <summary>The one tool of the server has a schema that refers to an address of the server.</summary>
    public const string IsWatching = "lists a tool whose schema refers to an address that it watches";

    /// <summary>The server does not exit when its input ends or SIGTERM comes: it has to be killed.</summary>
    public const string Stays = "stays when its input is closed";

    /// <summary>As soon as it is launched, and before it answers anything, the server writes two lines to its standard error, a line that says "error", or 256 KiB of lines.</summary>
    public const string Logs =
        "writes lines to its error stream|writes a line that says error to its error stream|writes more than a pipe holds to its error stream";

    /// <summary>The endpoint event of the server holds a relative address, an absolute one, or a relative one with a query.</summary>
    public const string NamesItsEndpoint =
        "names a relative address in the endpoint event|names an absolute address in the endpoint event|names an address with a query in the endpoint event";

    /// <summary>The path of the address that the server watches.</summary>
    internal const string WatchedPath = "/watched.json";

    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences =
        $"({DeclaresNothing}|{SpeaksLegacy}|{LosesTheSession}|{AssignsASession}|{Notifies}|{NotifiesInTurn}|{IsWatching}|{Stays}|{Logs}|{NamesItsEndpoint})";

    private const int MoreThanAPipeHolds = 256 * 1024;

    /// <summary>Gives it to the server of a scenario.</summary>
    /// <param name="conversation">The scenario.</param>
    public void Give(ClientConversation conversation)
    {
        var script = conversation.Script;
        conversation.IsReachedByAnyAnswer |= Words.Split(' ')[0] is "writes" or "names";
        script.AssignsSessions |= Words is AssignsASession or LosesTheSession;
        script.IsStubborn |= Words is Stays;
        script.HasAddress |= Words is IsWatching;
        script.NamesAWholeAddress |= Words.Contains(" absolute ", StringComparison.Ordinal);
        script.NamesAQuery |= Words.Contains(" query ", StringComparison.Ordinal);
        if (Words is DeclaresNothing) script.Capabilities.Clear();
        if (Words is SpeaksLegacy) script.Revisions = Revision.Legacy;
        if (Words is NotifiesInTurn) script.Capabilities["tools"] = new JsonObject { ["listChanged"] = true };
        if (Words is Notifies && conversation.Revision.Era is Era.Legacy) script.Capabilities["logging"] = new JsonObject();
        if (Words.StartsWith("writes", StringComparison.Ordinal)) script.Log = Lines();
        if (Twist(conversation.Revision) is { } twist) script.Twists.Add(twist);
    }

    private Twist? Twist(Revision revision) => Words switch
    {
        LosesTheSession => new LosesItsSession(),
        Notifies => new OnRequest(Method.CallTool, (request, stage) => stage.UsualAnswer(request) with { Before = Notifications(revision) }),
        NotifiesInTurn => new OnRequest(Method.ListTools, (request, stage) => stage.Log.RequestsFor(Method.Listen) is [var one, var other, ..]
            ? stage.UsualAnswer(request) with { Before = [Change(one.Id), Change(other.Id), Change(one.Id)] }
            : null),
        IsWatching => new OnRequest(Method.ListTools, (_, stage) =>
        {
            stage.Script.Tools[0]["inputSchema"]!["properties"]!["watched"] = new JsonObject { ["$ref"] = new Uri(stage.Address!, WatchedPath).ToString() };
            return null;
        }),
        _ => null,
    };

    private static IReadOnlyList<JsonObject> Notifications(Revision revision)
    {
        var unknown = ServerStage.Notification("notifications/kit/unknown");
        // Log messages come only to whoever has asked for them in the modern era.
        return revision.Era is Era.Modern ? [unknown] : [ServerStage.Notification(Method.LogMessage, new JsonObject { ["level"] = "info", ["data"] = "on the way" }), unknown];
    }

    private static JsonObject Change(RequestId subscription) => ServerStage.Notification(
        "notifications/tools/list_changed", new() { ["_meta"] = new JsonObject { [MetaKey.SubscriptionId] = subscription.ToJsonNode() } });

    private string Lines() => Words switch
    {
        "writes lines to its error stream" => "The server starts.\nThe server is ready.\n",
        "writes a line that says error to its error stream" => "ERROR: something is not as it could be\n",
        _ => Flood(),
    };

    private static string Flood()
    {
        var flood = new StringBuilder();
        while (flood.Length < MoreThanAPipeHolds) flood.Append("The server has much to tell of what it does, and nothing of it is wrong.\n");
        return flood.ToString();
    }
}
