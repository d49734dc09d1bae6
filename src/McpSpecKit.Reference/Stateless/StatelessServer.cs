using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stateless;

/// <summary>
/// The modern era of a server, whatever the transport: it carries requests to the behaviour, which decides what to say, and remembers
/// nothing of them (page <c>basic/index</c>, section "Statelessness"). What it holds are requests in progress and subscriptions, which
/// are such requests.
/// </summary>
/// <param name="behaviour">What the server decides.</param>
/// <param name="time">The clock of timeouts and of slow work.</param>
public sealed class StatelessServer(ServerBehaviour behaviour, TimeProvider time)
{
    private const int Ok = 200;
    private const int InternalServerError = 500;

    private readonly IncomingRequests running = new();

    /// <summary>What the server decides.</summary>
    public ServerBehaviour Behaviour { get; } = behaviour;

    /// <summary>The clock of timeouts and of slow work.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>The subscriptions that are open.</summary>
    public Subscriptions Subscriptions { get; } = new();

    /// <summary>Whether a request of that id is in progress over stdio.</summary>
    public bool WorksOn(RequestId id) => running.Contains(id);

    /// <summary>Stops a request that is in progress over stdio; its answer is withheld.</summary>
    public void Cancel(RequestId id) => running.Cancel(id);

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="related">Where messages go that belong to it.</param>
    /// <param name="headers">The headers that it came with; none over stdio.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer; none where the request was cancelled.</returns>
    public async Task<StatelessAnswer?> AnswerAsync(
        JsonRpcRequest request, IOutlet related, RequestHeaders? headers, CancellationToken cancellationToken)
    {
        try
        {
            var result = headers is null
                ? await WorkAsync(request, related, cancellationToken)
                : await WorkAsync(request, related, headers, cancellationToken);
            return new StatelessAnswer(Behaviour.Respond(request.Id, result), Ok);
        }
        catch (RefusedException refusal)
        {
            return new StatelessAnswer(Behaviour.Refuse(request.Id, refusal), Behaviour.StatusOf(refusal));
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception failure) when (failure is not ServerCrashException)
        {
            var refusal = new RefusedException(ErrorCode.InternalError, failure.Message);
            return new StatelessAnswer(Behaviour.Refuse(request.Id, refusal), InternalServerError);
        }
    }

    /// <summary>Over stdio all requests share a channel: an id names one of them, and a cancellation finds it.</summary>
    private async Task<JsonObject> WorkAsync(JsonRpcRequest request, IOutlet related, CancellationToken cancellationToken)
    {
        var work = running.Begin(request.Id, cancellationToken).Token;
        try
        {
            return await WorkAsync(request, related, headers: null, work);
        }
        finally
        {
            running.Finish(request.Id);
        }
    }

    private async Task<JsonObject> WorkAsync(
        JsonRpcRequest request, IOutlet related, RequestHeaders? headers, CancellationToken cancellationToken)
    {
        var metadata = Behaviour.ReadMetadata(request);
        var context = new StatelessRequest(this, request, metadata, related, headers);
        Behaviour.Admit(context);
        var result = await Behaviour.AnswerAsync(context, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Behaviour.Seal(context, result);
    }
}
