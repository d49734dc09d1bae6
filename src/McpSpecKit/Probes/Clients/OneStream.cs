using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients;

/// <summary>Carries out what the stage decides where all messages of the server go down one stream.</summary>
/// <param name="stage">Decides.</param>
/// <param name="write">Sends a message.</param>
/// <param name="end">Ends the stream, and with it whoever serves it.</param>
internal sealed class OneStream(ServerStage stage, Func<ReadOnlyMemory<byte>, Task> write, Func<Task> end)
{
    /// <summary>Answers what has come.</summary>
    /// <param name="messages">The messages; several of a batch.</param>
    /// <param name="stop">The end of the connection.</param>
    public Task AnswerAsync(IReadOnlyList<JsonRpcMessage> messages, CancellationToken stop) => messages.OfType<JsonRpcRequest>().ToList() switch
    {
        [] => Task.CompletedTask,
        [var request] => CarryOutAsync(stage.Decide(request), request, stop),
        var requests => write(OwnMessages.Write(stage.AnswerAll(requests))),
    };

    private async Task CarryOutAsync(ServerMove move, JsonRpcRequest request, CancellationToken stop)
    {
        if (move is ServerMove.Held held)
        {
            await held.Until(stop);
            await CarryOutAsync(held.Then, request, stop);
            return;
        }

        if (move is ServerMove.Exit exit)
        {
            await CarryOutAsync(exit.First, request, stop);
            await end();
            return;
        }

        if (move is ServerMove.Answer answer) await new OnTheWay(stage).SendAsync(answer.Before, message => write(OwnMessages.Write(message)), stop);

        // An answer is on record before it goes out, so that whatever comes of it comes later.
        if (move is not ServerMove.Silence) stage.Log.Add(new ClientEntry.Answered(request));
        await SendAsync(move);
    }

    private async Task SendAsync(ServerMove move)
    {
        switch (move)
        {
            case ServerMove.Answer answer:
                await SendAsync([answer.Message]);
                break;
            case ServerMove.Messages messages:
                await SendAsync(messages.Sent);
                if (messages.End is StreamFate.Breaks) await end();
                break;
            case ServerMove.Whole { Body: { Length: > 0 } body }:
                await write(Encoding.UTF8.GetBytes(body));
                break;
            case ServerMove.Stream:
                throw new KitMistakeException("An event stream was to be written where there is none.");
            default:
                // Silence.
                break;
        }
    }

    private async Task SendAsync(IReadOnlyList<JsonObject> messages)
    {
        foreach (var message in messages) await write(OwnMessages.Write(message));
    }
}
