using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>The life of a server that a client launches; see the pages basic/lifecycle, section "Shutdown", and basic/transports/stdio.</summary>
public sealed class ClientProcess(ClientConversation conversation)
{
    /// <summary>Of what a server sees of its client's leave, the end of its input came first.</summary>
    [Deed("closes the server's input before it sends any signal")]
    public async Task TheInputEndsFirst()
    {
        conversation.Require(conversation.Log.Requests.Count > 0, "The client has sent no request");
        await conversation.AwaitAsync(() => Leaves.Any());
        if (Leaves.FirstOrDefault() is not { } leave) throw new ClauseBrokenException("the end of the server's input", "a server that goes on");
        if (leave.What is not LaunchEvent.InputEnded) throw new ClauseBrokenException("the end of the server's input before anything else", Tell(leave.What));
    }

    /// <summary>The server that stays was there no more within two reply windows.</summary>
    [Deed("ends the server's process")]
    public async Task TheServerIsEnded()
    {
        conversation.Require(conversation.Log.Requests.Count > 0, "The client has sent no request");
        await conversation.AwaitAsync(() => Leaves.Any(leave => leave.What is LaunchEvent.Killed), conversation.Subject.Waits.Reply * 2);
        if (Leaves.All(leave => leave.What is not LaunchEvent.Killed))
            throw new ClauseBrokenException("the end of the server's process", string.Join(", then ", Leaves.Select(leave => Tell(leave.What)).DefaultIfEmpty("a server that goes on")));
    }

    /// <summary>Another server was launched after the one that exits had done so.</summary>
    [Deed("launches the server again")]
    public async Task TheServerIsLaunchedAgain()
    {
        RequireExit();
        await conversation.DemandInTimeAsync(() => Successors.Count > 0, "another launch of the server", () => "none");
    }

    /// <summary>Where the client has launched the server again, subscriptions/listen came there too. One that has not is not concerned.</summary>
    [Deed("subscribes in the server that it launches again")]
    public async Task TheClientSubscribesAgain()
    {
        RequireExit();
        if (Successors.Count == 0) throw new NotApplicableException("The client does not launch the server again");
        await conversation.DemandInTimeAsync(HasSubscribedAgain, $"{Method.Listen} in the server that was launched again", () => "none");
    }

    /// <summary>What happened from the moment on when a server exited that nobody had told to: that the client had let go of one before, such as of a probe, is another thing.</summary>
    private IEnumerable<ClientEntry.Happened> SinceTheExit => conversation.Log.Events
        .SkipWhile((happened, index) => happened.What is not LaunchEvent.Exited
            || conversation.Log.Events.Take(index).Any(before => before.Launch == happened.Launch && before.What is not LaunchEvent.Started));

    private IReadOnlyList<ServerLaunch> Successors => [.. SinceTheExit.Where(happened => happened.What is LaunchEvent.Started).Select(happened => happened.Launch)];

    /// <summary>What a server sees of its client's leave.</summary>
    private IEnumerable<ClientEntry.Happened> Leaves => conversation.Log.Events.Where(happened => happened.What is not (LaunchEvent.Started or LaunchEvent.Exited));

    private bool HasSubscribedAgain() => conversation.Log.Said.Any(said => said.Launch is { } launch && Successors.Contains(launch) && said.Message is JsonRpcRequest { Method: Method.Listen });

    private void RequireExit() => conversation.Require(SinceTheExit.Any(), "The client did not come so far that its server exits");

    private static string Tell(LaunchEvent what) => what switch
    {
        LaunchEvent.InputEnded => "the end of its input",
        LaunchEvent.Terminated => "SIGTERM",
        LaunchEvent.Interrupted => "SIGINT",
        _ => "the sudden end of its process",
    };
}
