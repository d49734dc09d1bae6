using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Processes;

/// <summary>The page basic/lifecycle, section "Shutdown".</summary>
[Binding]
public sealed class ShutdownSteps(ServerConversation conversation, ToolCall call)
{
    private int before;
    private Task<Reply>? inFlight;

    /// <summary>The client closes the stream that the server reads, after everything sent before has been answered.</summary>
    [When("the client closes the server's input")]
    public async Task WhenTheClientClosesTheInput()
    {
        await conversation.SettleAsync();
        await LeaveAsync();
    }

    /// <summary>The client calls the tool and closes the stream that the server reads as soon as the call is sent.</summary>
    [When("the client calls the tool and closes the server's input without waiting")]
    public async Task WhenTheClientCallsAndCloses()
    {
        inFlight = call.CallAsync();
        conversation.Abandon(inFlight);
        await conversation.SettleAsync();
        await LeaveAsync();
    }

    /// <summary>The client calls the tool and closes the stream that the server reads as soon as progress of the call has come.</summary>
    [When("the client calls the tool and closes the server's input at the first progress")]
    public async Task WhenTheClientClosesAtTheFirstProgress()
    {
        var client = await conversation.ProbeAsync();
        inFlight = call.CallAsync();
        conversation.Abandon(inFlight);
        var progress = client.AwaitAsync(received => received.Message is JsonRpcNotification { Method: Method.Progress }, conversation.Stopped);
        conversation.Abandon(progress);
        await Task.WhenAny(progress, inFlight);
        if (!progress.IsCompleted || await progress is null) throw new NotApplicableException("The tool reported no progress before its answer");
        await LeaveAsync();
    }

    /// <summary>The client ends its connections, opens new ones and sends a ping with the id of its session.</summary>
    [When("the client closes its connections and comes back with the same session")]
    public async Task WhenTheClientComesBack()
    {
        var client = await conversation.ProbeAsync();
        client.Leave();
        var back = await conversation.ConnectAsync(conversation.Profile);
        back.Resume(client);
        conversation.Reply = await back.RequestAsync(Method.Ping, parameters: null, conversation.Stopped);
    }

    /// <summary>The process ends by itself, without a signal, while the reply window is open. How long it took is noted.</summary>
    [Then("the server exits within the reply window")]
    public async Task ThenTheServerExits()
    {
        var client = await conversation.ProbeAsync();
        var start = conversation.Subject.Time.GetTimestamp();
        try
        {
            var code = await client.Process!.Exited.WaitAsync(conversation.Subject.Waits.Reply, conversation.Subject.Time, conversation.Stopped);
            var elapsed = conversation.Subject.Time.GetElapsedTime(start);
            conversation.Note($"The server exited with code {code} after {elapsed.TotalMilliseconds:0} ms.");
        }
        catch (TimeoutException)
        {
            throw new ClauseBrokenException(
                "the server to exit once its input has ended",
                $"a process that still runs {Waits.Tell(conversation.Subject.Waits.Reply)} later");
        }

        if (inFlight is not null) conversation.Note($"The call in flight ended with {(await inFlight).Describe()}");
    }

    /// <summary>Whatever comes between the end of the input and the end of the output is a message of the protocol.</summary>
    [Then("the server writes nothing more but messages")]
    public async Task ThenTheServerWritesOnlyMessages()
    {
        var client = await conversation.ProbeAsync();
        try
        {
            await client.Ended.WaitAsync(conversation.Subject.Waits.Reply, conversation.Subject.Time, conversation.Stopped);
        }
        catch (TimeoutException)
        {
            conversation.Note("The server kept its output open; what it wrote within the reply window was judged.");
        }

        var stray = client.Received.Skip(before).Select(received => received.Message).OfType<MalformedMessage>().FirstOrDefault();
        if (stray is not null) throw new ClauseBrokenException("nothing but messages after the end of the input", $"«{stray.Text}»: {stray.Reason}");
    }

    /// <summary>Records whether the end of the server's output came before the client left.</summary>
    [Then("it is noted whether the server has closed its output")]
    public async Task ThenItIsNotedWhetherTheServerLeft()
    {
        var client = await conversation.ProbeAsync();
        conversation.Note(client.Ended.IsCompleted ? $"The server left first: {await client.Ended}" : "The server stayed as long as the client did.");
    }

    private async Task LeaveAsync()
    {
        var client = await conversation.ProbeAsync();
        before = client.Received.Count;
        client.Leave();
    }
}
