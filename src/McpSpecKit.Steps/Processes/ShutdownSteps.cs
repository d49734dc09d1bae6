using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Processes;

/// <summary>The page basic/lifecycle, section "Shutdown".</summary>
[Binding]
public sealed class ShutdownSteps(ServerConversation conversation, Departure departure)
{
    /// <summary>The client closes the stream that the server reads, after everything sent before has been answered.</summary>
    [When("the client closes the server's input")]
    public async Task WhenTheClientClosesTheInput()
    {
        await conversation.SettleAsync();
        await departure.LeaveAsync();
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

        if (departure.InFlight is { } inFlight) conversation.Note($"The call in flight ended with {(await inFlight).Describe()}");
    }

    /// <summary>Whatever comes between the end of the input and the end of the output is a message of the protocol.</summary>
    [Then("the server writes nothing more but messages")]
    public async Task ThenTheServerWritesOnlyMessages()
    {
        var client = await conversation.ProbeAsync();
        if (!await departure.EndsInTimeAsync()) conversation.Note("The server kept its output open; what it wrote within the reply window was judged.");
        var stray = client.Received.Skip(departure.Before).Select(received => received.Message).OfType<MalformedMessage>().FirstOrDefault();
        if (stray is not null) throw new ClauseBrokenException("nothing but messages after the end of the input", $"«{stray.Text}»: {stray.Reason}");
    }
}
