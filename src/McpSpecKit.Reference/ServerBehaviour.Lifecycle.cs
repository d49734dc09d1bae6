using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Prompts;
using McpSpecKit.Reference.Resources;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Reference.Tools;

namespace McpSpecKit.Reference;

/// <content>The legacy era: sessions that begin with a handshake, by the pages <c>basic/lifecycle</c> of 2024-11-05 to 2025-11-25.</content>
public partial class ServerBehaviour
{
    private long questions;

    /// <summary>
    /// A client can be heard, and has said nothing yet. The server waits, since initialization comes first
    /// (page <c>basic/lifecycle</c>, section "Initialization").
    /// </summary>
    public virtual Task ConnectedAsync(ServerSession session, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers a request, or refuses it by throwing a <see cref="RefusedException"/> (page <c>basic/index</c>, section "Messages").</summary>
    public virtual Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken) =>
        context.Request.Method switch
        {
            Method.Initialize => InitializeAsync(context, cancellationToken),
            Method.Ping => Task.FromResult(new JsonObject()),
            _ when context.Session.Phase is SessionPhase.Fresh =>
                throw new RefusedException(ErrorCode.InvalidRequest, "The session begins with 'initialize'."),
            Method.ListTools => Task.FromResult(Toolbox.List(context.Revision, this)),
            Method.CallTool => CallToolAsync(context, cancellationToken),
            Method.ListPrompts => Task.FromResult(PromptBook.List()),
            Method.GetPrompt => Task.FromResult(PromptBook.Get(context.Request)),
            Method.ListResources => Task.FromResult(ResourceShelf.List()),
            Method.ListResourceTemplates => Task.FromResult(ResourceShelf.ListTemplates()),
            Method.ReadResource => Task.FromResult(ResourceShelf.Read(context.Request, context.Revision)),
            Method.SetLogLevel when Options.Logging => Task.FromResult(SetLogLevel(context)),
            var unknown => throw new RefusedException(ErrorCode.MethodNotFound, $"There is no method '{unknown}' here."),
        };

    /// <summary>Whether several messages may come in one array (page <c>basic/index</c> of 2025-03-26, section "Batching").</summary>
    public virtual bool TakesBatches(Revision revision) => revision.HasBatches();

    /// <summary>Agrees on a version and tells what the server can do (page <c>basic/lifecycle</c>, section "Initialization").</summary>
    public virtual Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var offer = InitializeOffer.Read(context.Request.Params);
        context.Session.Agree(ChooseVersion(offer.ProtocolVersion), offer.Capabilities);
        return Task.FromResult(DescribeSelf(context.Session));
    }

    /// <summary>
    /// The version of the session: the one offered if the server speaks it (page <c>basic/lifecycle</c>, section "Version
    /// Negotiation"). A modern version is never agreed on, since it has no handshake.
    /// </summary>
    public virtual string ChooseVersion(string offered) => Options.SpeaksLegacy(offered) ? offered : CounterOffer(offered);

    /// <summary>The version that is answered to one that the server does not speak: its latest (the same section).</summary>
    public virtual string CounterOffer(string offered) => Options.LatestLegacy.Name;

    /// <summary>The result of <c>initialize</c>: version, capabilities and information (page <c>basic/lifecycle</c>, section "Initialization").</summary>
    public virtual JsonObject DescribeSelf(ServerSession session) => new()
    {
        ["protocolVersion"] = session.Version,
        ["capabilities"] = DescribeCapabilities(session),
        ["serverInfo"] = DescribeImplementation(session.Revision),
    };

    /// <summary>What the server declares to be able to do (page <c>basic/lifecycle</c>, section "Capability Negotiation").</summary>
    public virtual JsonObject DescribeCapabilities(ServerSession session) => DescribeCapabilities();

    /// <summary>
    /// The answer to <c>initialize</c> is out. Until the client is ready the server asks it for nothing
    /// (page <c>basic/lifecycle</c>, section "Initialization").
    /// </summary>
    public virtual Task InitializeAnsweredAsync(ServerSession session, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes a notification; one that is unknown, or comes too late, is ignored.</summary>
    public virtual Task TakeAsync(ServerSession session, JsonRpcNotification notification, CancellationToken cancellationToken)
    {
        if (notification.Method is Method.Initialized) return InitializedAsync(session, cancellationToken);
        if (Cancellation.Read(notification) is { } cancellation)
        {
            Options.Log(cancellation.ToString());
            Cancel(session, cancellation.Id);
        }

        return Task.CompletedTask;
    }

    /// <summary>The client is ready: the operation phase begins (page <c>basic/lifecycle</c>, section "Operation").</summary>
    public virtual Task InitializedAsync(ServerSession session, CancellationToken cancellationToken)
    {
        session.Operate();
        return Task.CompletedTask;
    }

    /// <summary>The client withdraws a request (page <c>basic/utilities/cancellation</c>, section "Behavior Requirements").</summary>
    public virtual void Cancel(ServerSession session, RequestId id) => session.Cancel(id);

    /// <summary>
    /// An answer of the client has come that nobody waits for any more. It is ignored
    /// (page <c>basic/utilities/cancellation</c>, section "Behavior Requirements").
    /// </summary>
    public virtual void TakeLateAnswer(ServerSession session, RequestId id) => Options.Log($"The answer to {id} came too late.");

    /// <summary>
    /// The parameters of a request of the server before it goes out: they say that the server would like to know how far it has come, under a
    /// token that is used once (page <c>basic/utilities/progress</c>, section "Progress Flow").
    /// </summary>
    public virtual JsonObject AskForProgress(JsonObject? parameters)
    {
        parameters ??= [];
        parameters["_meta"] = new JsonObject { [MetaKey.ProgressToken] = $"question-{Interlocked.Increment(ref questions)}" };
        return parameters;
    }

    /// <summary>
    /// Whether the client can be asked for something: the revision has it and the client declared it
    /// (page <c>basic/lifecycle</c>, section "Operation").
    /// </summary>
    public virtual bool MayAsk(ServerSession session, string capability) =>
        IsDefined(session.Revision, capability) && session.ClientDeclared(capability);

    /// <summary>Whether a revision has a client capability of that name at all.</summary>
    public virtual bool IsDefined(Revision revision, string capability) =>
        capability is not ClientCapability.Elicitation || revision.HasElicitation();

    /// <summary>Whether log messages may be sent: only when <c>logging</c> was declared (page <c>server/utilities/logging</c>, section "Capabilities").</summary>
    public virtual bool MayLog(ServerSession session) => Options.Logging;

    /// <summary>Whether a session is told of a change: only of those that were declared (page <c>basic/lifecycle</c>, section "Operation").</summary>
    public virtual bool MayTell(ServerSession session, ServerChange change) => change.Method switch
    {
        Method.ToolsChanged => Options.ToolListChanged,
        Method.PromptsChanged => Options.PromptListChanged,
        Method.ResourcesChanged => Options.ResourceListChanged,
        _ => false,
    };

    /// <summary>Calls a tool (page <c>server/tools</c>, section "Calling Tools").</summary>
    public virtual Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken) =>
        Toolbox.CallAsync(context, this, cancellationToken);

    /// <summary>
    /// The client closed the server's input. Nothing keeps the server from exiting
    /// (page <c>basic/lifecycle</c>, section "Shutdown"; from 2026-07-28 on page <c>basic/transports/stdio</c>).
    /// </summary>
    public virtual Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A session is over, whichever side ended it.</summary>
    public virtual void SessionEnded(ServerSession session)
    {
    }

    private static JsonObject SetLogLevel(RequestContext context)
    {
        var level = context.Request.Params?.Text("level");
        if (!LogLevels.Exists(level)) throw new RefusedException(ErrorCode.InvalidParams, "Invalid params: 'level' is no log level.");
        context.Session.LogLevel = level!;
        return [];
    }
}
