using System.Globalization;
using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says that an answer is.</summary>
/// <param name="Sentence">The words.</param>
public sealed record ExpectedAnswer(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"(anything(?: but {Barred})?|a result|a response(?: under the same id)?|an empty result|{Refusal}|protocol version \\S+)";

    private const string Barred = "(?:a question|error -?\\d+)";
    private const string Refusal = "(?:an error(?: or a question)?|error -?\\d+(?: or -?\\d+)*)";
    private const string Coded = "error ";
    private const string Anything = "anything";
    private const string AnythingBut = "anything but ";
    private const string Version = "protocol version ";

    /// <summary>Whether it says only what the answer is not, so that nothing can be said where none came.</summary>
    public bool IsBar => Sentence.StartsWith(AnythingBut, StringComparison.Ordinal);

    /// <summary>Whether what became of a request is such an answer.</summary>
    public bool IsMetBy(Reply reply) => IsBar ? !Is(Sentence[AnythingBut.Length..], reply) : Is(Sentence, reply);

    /// <inheritdoc />
    public override string ToString() => Sentence switch
    {
        Anything => "an answer, be it an error",
        _ when Sentence.StartsWith(Version, StringComparison.Ordinal) => $"a result that names {Sentence}",
        _ => Sentence,
    };

    private static bool Is(string words, Reply reply) => words switch
    {
        Anything => reply.ShowsLife,
        "a result" => reply is Reply.Success,
        "a response under the same id" => reply is Reply.Success or Reply.Failure or Reply.Malformed { Message.Id: not null },
        "a response" => reply is Reply.Success or Reply.Failure,
        "an empty result" => reply is Reply.Success { Message.Result: { ValueKind: JsonValueKind.Object } result } && result.EnumerateObject().All(member => member.Name is "_meta"),
        "a question" => reply is Reply.Success { Message.Result: var result } && InputRound.AsksForInput(result),
        "an error" => reply is Reply.Failure or Reply.Unanswered { Delivery.Accepted: false },
        "an error or a question" => Is("an error", reply) || Is("a question", reply),
        _ when words.StartsWith(Version, StringComparison.Ordinal) => VersionOf(reply) == words[Version.Length..],
        _ => ErrorAnswer.Of(reply) is { } error && words[Coded.Length..].Split(" or ").Contains(error.Code.ToString(CultureInfo.InvariantCulture)),
    };

    private static string? VersionOf(Reply reply) => reply is Reply.Success { Message.Result: var result } ? ServerAnswer.Text(result, "protocolVersion") : null;
}
