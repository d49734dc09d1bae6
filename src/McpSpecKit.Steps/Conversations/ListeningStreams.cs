using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The streams that the client of a scenario has opened with GET.</summary>
public sealed class ListeningStreams(ServerConversation conversation)
{
    private readonly List<Delivery> open = [];

    /// <summary>In the order in which they were opened.</summary>
    public IReadOnlyList<Delivery> All => open;

    /// <summary>Requires that the stream that the client opened after the handshake is open.</summary>
    public void RequireFirst() => open.Add(Require(conversation.Listening));

    /// <summary>Opens one more.</summary>
    /// <exception cref="NotApplicableException">The server keeps one at a time.</exception>
    public async Task OpenAnotherAsync()
    {
        var second = await (await conversation.ProbeAsync()).OpenStreamAsync(Headers.None, conversation.Stopped);
        if (second is { Stream: null }) throw new NotApplicableException($"The server opens one listening stream at a time: HTTP status {second.Status}");
        open.Add(Require(second));
    }

    private static Delivery Require(Delivery? opened) => opened switch
    {
        { Stream: not null } => opened,
        null => throw new NotApplicableException("The server has not begun to answer GET within the reply window"),
        { Status: 405 } => throw new NotApplicableException("The server offers no listening stream: HTTP status 405"),
        _ => throw new PreconditionException($"The server opened no listening stream, and does not say with 405 that it has none: HTTP status {opened.Status}"),
    };
}
