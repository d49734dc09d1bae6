using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stateless;

/// <summary>One modern request while it is being answered: what it says of itself is all that is known of its client.</summary>
/// <param name="server">The server that answers it.</param>
/// <param name="request">The request.</param>
/// <param name="metadata">What it says of itself.</param>
/// <param name="related">Where messages go that belong to it.</param>
/// <param name="headers">The headers that it came with; none over stdio.</param>
public sealed class StatelessRequest(
    StatelessServer server, JsonRpcRequest request, RequestMetadata metadata, IOutlet related, RequestHeaders? headers)
    : RequestScope(request, related, server.Time)
{
    /// <summary>The server that answers the request.</summary>
    public StatelessServer Server { get; } = server;

    /// <summary>What the request says of itself.</summary>
    public RequestMetadata Metadata { get; } = metadata;

    /// <summary>The headers that the request came with; none over stdio.</summary>
    public RequestHeaders? Headers { get; } = headers;

    /// <inheritdoc />
    public override Revision Revision =>
        Revision.TryParse(Metadata.ProtocolVersion, out var named) ? named : Server.Behaviour.Options.Revisions[^1];

    /// <inheritdoc />
    public override bool MayLog => Server.Behaviour.MayLog(this);

    /// <inheritdoc />
    public override string LogLevel => Metadata.LogLevel ?? LogLevels.Default;

    /// <summary>Asks by the result of the request; the answer comes with the next try (page <c>basic/patterns/mrtr</c>).</summary>
    /// <inheritdoc />
    public override Task<JsonElement> AskAsync(ClientQuestion question, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        Server.Behaviour.RequireCapability(this, question.Capability);
        return Server.Behaviour.FindAnswer(this, question) is { } answer
            ? Task.FromResult(answer)
            : throw new InputRequiredException(question);
    }

    /// <summary>Tells every client that has subscribed to such a change.</summary>
    public override Task TellAsync(ServerChange change, CancellationToken cancellationToken)
    {
        Server.Subscriptions.Publish(change);
        return Task.CompletedTask;
    }
}
