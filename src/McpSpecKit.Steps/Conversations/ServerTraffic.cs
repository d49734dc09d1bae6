using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What the server has sent in the scenario, told apart by what it is meant to be, however badly it is formed.</summary>
public sealed class ServerTraffic(ServerConversation conversation)
{
    private const int Shown = 300;

    /// <summary>Every message of every connection, each with what was wrong with it.</summary>
    public IReadOnlyList<JsonRpcMessage> Messages =>
        [.. conversation.Probes.SelectMany(probe => probe.Received).Select(received => received.Message)];

    /// <summary>Whatever asks the client for something: it has a method and an id, or a method that the protocol answers.</summary>
    public IReadOnlyList<JsonElement> Requests => [.. Objects.Where(IsRequest)];

    /// <summary>Whatever tells the client something: it has a method and is no request.</summary>
    public IReadOnlyList<JsonElement> Notifications => [.. Objects.Where(message => Has(message, "method") && !IsRequest(message))];

    /// <summary>Whatever answers: it has no method.</summary>
    public IReadOnlyList<JsonElement> Responses => [.. Objects.Where(IsResponse)];

    /// <summary>The member <c>result</c> of each response that has one.</summary>
    public IReadOnlyList<JsonElement> Results => MembersOf("result");

    /// <summary>The member <c>error</c> of each response that has one.</summary>
    public IReadOnlyList<JsonElement> Errors => MembersOf("error");

    /// <summary>
    /// The responses that answer no request of the client, or answer one anew in other words. The reason why the server refuses a GET or a
    /// notification is none of them.
    /// </summary>
    public IReadOnlyList<JsonRpcMessage> Unasked =>
        [.. conversation.Probes.SelectMany(UnaskedOf).Where(message => !Reasons.Contains(message, ReferenceEqualityComparer.Instance))];

    private IEnumerable<JsonRpcMessage> Reasons =>
        ((Delivery?[])[conversation.Listening, conversation.Response]).Where(delivery => delivery is { Accepted: false }).SelectMany(refusal => refusal!.Body);

    private static IEnumerable<JsonRpcMessage> UnaskedOf(ServerProbe probe)
    {
        var responses = probe.Attributed.Where(message => message.Message.Raw.ValueKind is JsonValueKind.Object && IsResponse(message.Message.Raw)).ToList();
        // The same answer that comes a second time, on another stream, is no other answer.
        var anew = responses.Where(message => message.Answers is not null)
            .GroupBy(message => $"{ServerAnswer.Member(message.Message.Raw, "id")}")
            .SelectMany(same => same.DistinctBy(message => message.Message.Raw.ToString()).Skip(1));
        return responses.Where(message => message.Answers is null).Concat(anew).Select(message => message.Message);
    }

    private IEnumerable<JsonElement> Objects =>
        Messages.Select(message => message.Raw).Where(message => message.ValueKind is JsonValueKind.Object);

    /// <summary>Demands something of each thing that the server has sent.</summary>
    /// <param name="name">What one of them is called.</param>
    /// <param name="things">What was sent.</param>
    /// <param name="holds">Whether it is as it is to be.</param>
    /// <param name="expected">What is expected, as a noun phrase.</param>
    /// <exception cref="ClauseBrokenException">One of them is not.</exception>
    /// <exception cref="NotApplicableException">The server is alive and has sent none.</exception>
    /// <exception cref="PreconditionException">The server has sent none and does not answer either.</exception>
    public void Demand<T>(string name, IReadOnlyList<T> things, Predicate<T> holds, string expected)
    {
        if (things.Count == 0) throw Nothing(name);
        foreach (var thing in things)
        {
            if (!holds(thing)) throw new ClauseBrokenException(expected, Show(thing));
        }
    }

    /// <summary>Why nothing can be said where the server has sent nothing of a kind.</summary>
    public Exception Nothing(string name) => conversation.Reply.ShowsLife
        ? new NotApplicableException($"The server has sent no {name} in this scenario")
        : new PreconditionException($"The server has sent no {name}, and it does not answer: {conversation.Reply.Describe()}");

    /// <summary>Whether an object has a member, be it null.</summary>
    public static bool Has(JsonElement message, string name) => ServerAnswer.Member(message, name) is not null;

    private JsonElement[] MembersOf(string name) =>
        [.. Responses.Select(response => ServerAnswer.Member(response, name)).OfType<JsonElement>()];

    private static bool IsResponse(JsonElement message) => !Has(message, "method");

    private static bool IsRequest(JsonElement message) =>
        ServerAnswer.Text(message, "method") is { } method
        && !method.StartsWith("notifications/", StringComparison.Ordinal)
        && (Has(message, "id") || MethodAvailability.IntroducedIn(method) is not null);

    private static string Show<T>(T thing)
    {
        var text = thing switch
        {
            MalformedMessage malformed => $"«{malformed.Text}»: {malformed.Reason}",
            JsonElement element => element.GetRawText(),
            _ => $"{thing}",
        };
        return text.Length <= Shown ? text : text[..Shown] + "…";
    }
}
