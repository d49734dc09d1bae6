using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit's server over Streamable HTTP: takes each request of the client apart, and carries out what the stage decides.</summary>
/// <param name="stage">Decides.</param>
/// <param name="closing">The end of the scenario.</param>
internal sealed class HttpStage(ServerStage stage, Func<CancellationToken> closing)
{
    /// <summary>The path of the endpoint.</summary>
    public const string Path = "/mcp";

    private readonly HttpSseStage older = new(stage, closing);

    private const string Json = "application/json";
    private const string Events = "text/event-stream";
    private const int Accepted = 202;
    private const int NotFound = 404;
    private const int NotAllowed = 405;

    public async Task AnswerAsync(HttpCall call)
    {
        stage.Log.Add(new ClientEntry.Called(call));
        if (stage.Script.RefusesPost is { } refusal)
        {
            await RefuseAsync(call, refusal);
            return;
        }

        if (call.Path != Path)
        {
            await call.RespondAsync(NotFound, Headers.None, default);
            return;
        }

        if (stage.Script.Twists.Select(twist => twist.To(call, stage)).FirstOrDefault(move => move is not null) is { } move)
        {
            Hear(call);
            await CarryOutAsync(call, move, Headers.None);
            return;
        }

        await (call.Method switch
        {
            "POST" => PostAsync(call),
            "GET" when stage.Script.Legacy.Count > 0 => StayAsync(call),
            "DELETE" when stage.Script.Legacy.Count > 0 => call.RespondAsync(200, Headers.None, default),
            _ => call.RespondAsync(NotAllowed, Headers.None.With("Allow", "POST"), default),
        });
    }

    /// <summary>Meets the client as a server of the transport before does.</summary>
    private async Task RefuseAsync(HttpCall call, int status)
    {
        if (call is { Method: "GET", Path: Path })
        {
            await older.ServeAsync(call);
        }
        else if (call is { Method: "POST", Path: not Path })
        {
            await older.PostAsync(call);
        }
        else
        {
            Hear(call);
            await call.RespondAsync(status, Headers.None, default);
        }
    }

    private async Task PostAsync(HttpCall call)
    {
        var requests = Hear(call).OfType<JsonRpcRequest>().ToList();
        if (requests.Count == 0)
        {
            await call.RespondAsync(Accepted, Headers.None, default);
            return;
        }

        if (requests is [var request])
        {
            var assigned = request.Method == Method.Initialize ? stage.AssignSession() : Headers.None;
            await CarryOutAsync(call, stage.Decide(request), assigned, request);
            return;
        }

        await call.RespondAsync(200, Typed(Json), OwnMessages.Write(stage.AnswerAll(requests)));
    }

    private IReadOnlyList<JsonRpcMessage> Hear(HttpCall call)
    {
        if (call.Method != "POST") return [];
        return stage.Hear(call.Body.Span, (message, isInBatch) => new ClientEntry.Said(message, call, stage.Agreed) { IsInBatch = isInBatch });
    }

    private async Task CarryOutAsync(HttpCall call, ServerMove move, Headers more, JsonRpcRequest? request = null)
    {
        if (move is ServerMove.Held held)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Left, closing());
            await held.Until(either.Token);
            await CarryOutAsync(call, held.Then, more, request);
            return;
        }

        if (move is ServerMove.Answer { Before.Count: > 0 } || (move is ServerMove.Answer { Status: 200 } && stage.Script.Form is AnswerForm.Stream))
        {
            await StreamAsync(call, (ServerMove.Answer)move, more, request);
            return;
        }

        // An answer is on record before it goes out, so that whatever comes of it comes later.
        if (request is not null && move is not ServerMove.Silence) stage.Log.Add(new ClientEntry.Answered(request));
        switch (move)
        {
            case ServerMove.Answer answer:
                await call.RespondAsync(answer.Status, Typed(Json).With(answer.Headers).With(more), OwnMessages.Write(answer.Message));
                break;
            case ServerMove.Whole whole:
                await call.RespondAsync(whole.Status, whole.Headers.With(more), Encoding.UTF8.GetBytes(whole.Body));
                break;
            case ServerMove.Messages messages:
                await StreamAsync(call, [.. messages.Sent.Select(ServerStage.Event)], messages.End, more);
                break;
            case ServerMove.Stream stream:
                await StreamAsync(call, stream.Pieces, stream.End, more);
                break;
            default:
                await LeftAsync(call);
                break;
        }
    }

    private async Task StreamAsync(HttpCall call, ServerMove.Answer answer, Headers more, JsonRpcRequest? request)
    {
        await call.OpenAsync(200, Typed(Events).With("Cache-Control", "no-cache").With(answer.Headers).With(more));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Left, closing());
        await new OnTheWay(stage).SendAsync(answer.Before, message => WriteAsync(call, message), either.Token);
        if (request is not null) stage.Log.Add(new ClientEntry.Answered(request));
        await WriteAsync(call, answer.Message);
    }

    private static Task WriteAsync(HttpCall call, JsonObject message) => call.WriteAsync(Encoding.UTF8.GetBytes(ServerStage.Event(message)));

    private async Task StreamAsync(HttpCall call, IReadOnlyList<string> pieces, StreamFate end, Headers more)
    {
        await call.OpenAsync(200, Typed(Events).With("Cache-Control", "no-cache").With(more));
        foreach (var piece in pieces) await call.WriteAsync(Encoding.UTF8.GetBytes(piece));
        if (end is StreamFate.Breaks) call.Cut();
        if (end is not StreamFate.Ends) await LeftAsync(call);
    }

    private Task StayAsync(HttpCall call) => StreamAsync(call, [], StreamFate.Stays, Headers.None);

    /// <summary>Waits until the client has left, or the scenario is over.</summary>
    private async Task LeftAsync(HttpCall call)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Left, closing());
        await Task.Delay(Timeout.InfiniteTimeSpan, stage.Time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Headers Typed(string type) => Headers.None.With("Content-Type", type);
}
