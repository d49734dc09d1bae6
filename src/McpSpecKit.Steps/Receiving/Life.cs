namespace McpSpecKit.Steps.Receiving;

/// <summary>How a server shows that it is alive.</summary>
public enum Life
{
    /// <summary>It gives a result to a plain request on the connection of the scenario.</summary>
    Answers,

    /// <summary>It answers such a request in whatever way.</summary>
    Reacts,

    /// <summary>It gives a result to a plain request on each connection of the scenario.</summary>
    AnswersEachClient,

    /// <summary>It answers a ping once the client has said that it is initialized.</summary>
    AnswersAfterTheHandshake,

    /// <summary>It completes the handshake on the connection of the scenario.</summary>
    ShakesHands,

    /// <summary>It completes a handshake with a client that connects later.</summary>
    ShakesHandsWithAnother,
}
