using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Prompts;
using McpSpecKit.Reference.Resources;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference.Tools;

namespace McpSpecKit.Reference;

/// <content>The modern era: requests that say everything themselves, by the pages of 2026-07-28.</content>
public partial class ServerBehaviour
{
    private const int CacheMilliseconds = 60_000;
    private const string TraceParent = "traceparent";
    private readonly RequestState states = new();

    /// <summary>
    /// The era by which a request is answered. A handshake is legacy, and metadata is modern, whatever came before
    /// (page <c>basic/versioning</c>, section "Compatibility Matrix"). A request with neither belongs to a session, where there is one.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isInSession">Whether it can belong to a legacy session.</param>
    public virtual Era EraOf(JsonRpcRequest request, bool isInSession)
    {
        if (Options.Modern.Count is 0) return Era.Legacy;
        if (Options.Legacy.Count is 0) return Era.Modern;
        if (request.Method is Method.Initialize) return Era.Legacy;
        if (RequestMetadata.IsIn(request) || request.Method is Method.Discover or Method.Listen) return Era.Modern;
        return isInSession || request.Method is Method.Ping ? Era.Legacy : Era.Modern;
    }

    /// <summary>What a request says of itself, all of which comes with it (page <c>basic/index</c>, sections "Statelessness" and "_meta").</summary>
    /// <exception cref="RefusedException">It says too little.</exception>
    public virtual RequestMetadata ReadMetadata(JsonRpcRequest request)
    {
        var isModern = RequestMetadata.IsIn(request);
        if (!isModern && request.Method is Method.Initialize) throw StatelessRefusal.NoHandshake(SupportedVersions, hasMetadata: false);
        if (!isModern && Options.Legacy.Count > 0) throw StatelessRefusal.NeitherEra();
        return RequestMetadata.Read(request);
    }

    /// <summary>Lets a request in whose headers say what its body says, in a version that the server speaks, or refuses it.</summary>
    public virtual void Admit(StatelessRequest request)
    {
        if (request.Headers is { } headers) CheckVersionHeader(request, headers);
        CheckVersion(request);
        if (request.Headers is not null) CheckHeaders(request, request.Headers);
    }

    /// <summary>The versions that a request may be written in (page <c>basic/versioning</c>, section "Protocol Version Negotiation").</summary>
    public virtual IReadOnlyList<string> SupportedVersions => [.. Options.Modern.Select(revision => revision.Name)];

    /// <summary>Refuses a version that the server does not speak, and names those that it does (the same section).</summary>
    public virtual void CheckVersion(StatelessRequest request)
    {
        if (!Options.SpeaksModern(request.Metadata.ProtocolVersion))
            throw StatelessRefusal.UnsupportedVersion(request.Metadata.ProtocolVersion, SupportedVersions);
    }

    /// <summary>Answers a request, or refuses it by throwing a <see cref="RefusedException"/> (page <c>basic/patterns/index</c>).</summary>
    public virtual Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken) =>
        request.Request.Method switch
        {
            Method.Discover => Task.FromResult(Cacheable(Discover(request))),
            Method.ListTools => Task.FromResult(Cacheable(Toolbox.List(request.Revision, this))),
            Method.CallTool => CallToolAsync(request, cancellationToken),
            Method.ListPrompts => Task.FromResult(Cacheable(PromptBook.List())),
            Method.GetPrompt => Task.FromResult(PromptBook.Get(request.Request)),
            Method.ListResources => Task.FromResult(Cacheable(ResourceShelf.List())),
            Method.ListResourceTemplates => Task.FromResult(Cacheable(ResourceShelf.ListTemplates())),
            Method.ReadResource => Task.FromResult(Cacheable(ResourceShelf.Read(request.Request, request.Revision))),
            Method.Listen => ListenAsync(request, cancellationToken),
            Method.Initialize => throw StatelessRefusal.NoHandshake(SupportedVersions, hasMetadata: true),
            var unknown => throw StatelessRefusal.UnknownMethod(unknown),
        };

    /// <summary>Tells versions and capabilities (page <c>server/discover</c>).</summary>
    public virtual JsonObject Discover(StatelessRequest request) => new()
    {
        ["supportedVersions"] = new JsonArray([.. SupportedVersions.Select(version => (JsonNode)version)]),
        ["capabilities"] = DescribeCapabilities(request),
    };

    /// <summary>What the server declares to be able to do (page <c>server/discover</c>, section "DiscoverResult").</summary>
    public virtual JsonObject DescribeCapabilities(StatelessRequest request)
    {
        var capabilities = DescribeCapabilities();
        if (Options.ResourceSubscriptions) capabilities["resources"]!["subscribe"] = true;
        return capabilities;
    }

    /// <summary>How long a result may be kept, and by whom (page <c>server/utilities/caching</c>).</summary>
    public virtual JsonObject Cacheable(JsonObject result)
    {
        result["ttlMs"] = CacheMilliseconds;
        result["cacheScope"] = "public";
        return result;
    }

    /// <summary>Calls a tool; it either completes or asks for input (pages <c>server/tools</c> and <c>basic/patterns/mrtr</c>).</summary>
    public virtual async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await Toolbox.CallAsync(request, this, cancellationToken);
        }
        catch (InputRequiredException needed)
        {
            return AskForInput(request, needed.Question);
        }
    }

    /// <summary>Refuses a request that needs what its client did not declare with it (page <c>basic/index</c>, section "_meta").</summary>
    public virtual void RequireCapability(StatelessRequest request, string capability)
    {
        if (!ClientCapability.IsIn(request.Metadata.Capabilities, capability)) throw StatelessRefusal.MissingCapability(capability);
    }

    /// <summary>The result that asks the client for something, instead of a request (page <c>basic/patterns/mrtr</c>, section "InputRequiredResult").</summary>
    public virtual JsonObject AskForInput(StatelessRequest request, ClientQuestion question)
    {
        var asked = new JsonObject { ["method"] = question.Method };
        if (question.Parameters() is { } parameters) asked["params"] = parameters;
        return new JsonObject
        {
            ["resultType"] = "input_required",
            ["inputRequests"] = new JsonObject { [question.Capability] = asked },
            ["requestState"] = states.Write(request.Request, request.Time),
        };
    }

    /// <summary>Whether the state that a request brings back is taken (page <c>basic/patterns/mrtr</c>, section "Security Considerations").</summary>
    public virtual bool Accepts(StatelessRequest request, JsonElement state) =>
        state.ValueKind is JsonValueKind.String && states.Verifies(state.GetString()!, request.Request, request.Time);

    /// <summary>
    /// The answer of the client to a question, among those that a repeated request brings. Others are ignored
    /// (page <c>basic/patterns/mrtr</c>, section "Error Handling").
    /// </summary>
    /// <returns>The answer; none where it is missing, so that the client is asked again.</returns>
    /// <exception cref="RefusedException">What came is no answer.</exception>
    public virtual JsonElement? FindAnswer(StatelessRequest request, ClientQuestion question)
    {
        if (request.Request.Params?.Member("requestState") is { } state && !Accepts(request, state)) throw StatelessRefusal.ForeignState();
        if (request.Request.Params?.Member("inputResponses") is not { } answers) return null;
        if (answers.ValueKind is not JsonValueKind.Object) throw StatelessRefusal.MalformedAnswer("'params.inputResponses'");
        return answers.Member(question.Capability) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Object } answer => answer,
            _ => throw StatelessRefusal.MalformedAnswer($"the answer '{question.Capability}'"),
        };
    }

    /// <summary>Whether a request wants log messages: only if it names a level (page <c>server/utilities/logging</c>, section "Per-request log level").</summary>
    public virtual bool MayLog(StatelessRequest request) => Options.Logging && request.Metadata.LogLevel is not null;

    /// <summary>
    /// What every result says: of which type it is, from which server, and to which trace it belongs, where the request says so
    /// (page <c>basic/index</c>, sections "ResultType" and "_meta").
    /// </summary>
    public virtual JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        if (!result.ContainsKey("resultType")) result["resultType"] = "complete";
        if (result["_meta"] is not JsonObject meta) result["_meta"] = meta = [];
        meta[MetaKey.ServerInfo] = DescribeImplementation(request.Revision);
        if (request.Request.Params?.Object("_meta")?.Text(TraceParent) is { } trace) meta[TraceParent] = trace;
        return result;
    }

    /// <summary>Takes a notification; all but a cancellation is ignored, and none is answered.</summary>
    /// <param name="server">The server that it came to.</param>
    /// <param name="notification">The notification.</param>
    /// <param name="outlet">The way back, on which nothing is sent.</param>
    /// <param name="cancellationToken">The server is ending, or the client has left.</param>
    public virtual Task TakeAsync(
        StatelessServer server, JsonRpcNotification notification, IOutlet outlet, CancellationToken cancellationToken)
    {
        if (Cancellation.Read(notification) is { } cancellation)
        {
            Options.Log(cancellation.ToString());
            Cancel(server, cancellation.Id);
        }

        return Task.CompletedTask;
    }

    /// <summary>The client withdraws a request over stdio (page <c>basic/patterns/cancellation</c>, section "Behavior Requirements").</summary>
    public virtual void Cancel(StatelessServer server, RequestId id) => server.Cancel(id);
}
