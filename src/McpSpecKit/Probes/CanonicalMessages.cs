using System.Collections.Frozen;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Probes;

/// <summary>
/// The kit's own well-formed messages: each is a fixture in which nothing is replaced but what a scenario varies. Where a revision has no
/// such message, that of another revision stands in for it.
/// </summary>
public static class CanonicalMessages
{
    private static readonly FrozenDictionary<string, string> MessageTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Method.Initialize] = "InitializeRequest",
        [Method.Initialized] = "InitializedNotification",
        [Method.Ping] = "PingRequest",
        [Method.Cancelled] = "CancelledNotification",
        [Method.Discover] = "DiscoverRequest",
        [Method.ListTools] = "ListToolsRequest",
        [Method.CallTool] = "CallToolRequest",
        [Method.Listen] = "SubscriptionsListenRequest",
    }.ToFrozenDictionary();

    /// <summary>The parameters of <c>initialize</c>; see the page <c>basic/lifecycle</c>, section "Initialization".</summary>
    /// <param name="version">The version to offer, known or not.</param>
    /// <param name="capabilities">What the client can do; taken as a copy.</param>
    public static JsonObject InitializeParameters(string version, JsonObject capabilities)
    {
        var offered = Revision.Legacy.FirstOrDefault(revision => revision.Name == version) ?? Revision.LatestLegacy;
        var parameters = Parameters(Fixture(offered, "InitializeRequest"));
        parameters["protocolVersion"] = version;
        parameters["capabilities"] = capabilities.DeepClone();
        KitIdentity.Sign(parameters["clientInfo"]!);
        return parameters;
    }

    /// <summary>The parameters of <c>tools/call</c>; see the page <c>server/tools</c>, section "Calling Tools".</summary>
    /// <param name="revision">The revision in force; of a modern one the metadata are left to the sender.</param>
    /// <param name="tool">The name of the tool.</param>
    /// <param name="arguments">Its arguments; they become part of the parameters.</param>
    /// <param name="progressToken">The token under which progress is to be reported.</param>
    public static JsonObject CallParameters(Revision revision, string tool, JsonObject arguments, string progressToken)
    {
        var parameters = Parameters(Fixture(revision, "CallToolRequest", "full"));
        parameters["name"] = tool;
        parameters["arguments"] = arguments;
        parameters["_meta"] = new JsonObject { ["progressToken"] = progressToken };
        return parameters;
    }

    /// <summary>The parameters of <c>notifications/cancelled</c>; see the page <c>basic/utilities/cancellation</c>.</summary>
    /// <param name="revision">The revision in force.</param>
    /// <param name="request">The id of the request that is withdrawn.</param>
    public static JsonObject CancelledParameters(Revision revision, RequestId request)
    {
        var parameters = Parameters(Fixture(revision, "CancelledNotification", "full"));
        parameters["requestId"] = request.ToJsonNode();
        return parameters;
    }

    /// <summary>The parameters of <c>subscriptions/listen</c>; see 2026-07-28, page <c>basic/patterns/subscriptions</c>.</summary>
    /// <param name="filter">What is asked for; it becomes part of the parameters. The metadata are left to the sender.</param>
    public static JsonObject ListenParameters(JsonObject filter)
    {
        var parameters = Parameters(Fixture(Revision.All[^1], "SubscriptionsListenRequest"));
        parameters["notifications"] = filter;
        parameters.Remove("_meta");
        return parameters;
    }

    internal static JsonObject Request(Revision revision, RequestId id, string method, JsonObject? parameters)
    {
        var message = WithParameters(Fixture(revision, MessageTypes.GetValueOrDefault(method, "Request")), method, parameters);
        message["id"] = id.ToJsonNode();
        return message;
    }

    /// <summary>A notification; see the page <c>basic/index</c>, section "Notifications".</summary>
    /// <param name="revision">The revision in force.</param>
    /// <param name="method">Its method, known or not.</param>
    /// <param name="parameters">Its parameters, which become part of it; none for none.</param>
    public static JsonObject Notification(Revision revision, string method, JsonObject? parameters) =>
        WithParameters(Fixture(revision, MessageTypes.GetValueOrDefault(method, "Notification")), method, parameters);

    internal static JsonObject Result(Revision revision, RequestId id, string type, string slug = "minimal")
    {
        var message = Fixture(revision, type, slug);
        message["id"] = id.ToJsonNode();
        return message;
    }

    internal static JsonObject MethodNotFound(Revision revision, RequestId id, string sentence)
    {
        var message = Fixture(revision, "ErrorResponse", "method-not-found");
        message["id"] = id.ToJsonNode();
        message["error"]!["message"] = sentence;
        return message;
    }

    private static JsonObject WithParameters(JsonObject message, string method, JsonObject? parameters)
    {
        message["method"] = method;
        if (parameters is null) message.Remove("params");
        else message["params"] = parameters;
        return message;
    }

    private static JsonObject Fixture(Revision revision, string type, string slug = "minimal") =>
        FixtureLibrary.Message(Home(revision, type, slug), type, slug);

    private static Revision Home(Revision revision, string type, string slug) =>
        Revision.All.Reverse().Prepend(revision).First(candidate => FixtureLibrary.Has(candidate, type, slug));

    private static JsonObject Parameters(JsonObject message)
    {
        var parameters = message["params"]!.AsObject();
        message.Remove("params");
        return parameters;
    }
}
