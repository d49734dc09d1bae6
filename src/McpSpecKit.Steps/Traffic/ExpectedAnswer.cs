using System.Globalization;
using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says that an answer is.</summary>
/// <param name="Sentence">The words.</param>
public sealed record ExpectedAnswer(string Sentence)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = "(a result|an empty result|an error|error -?\\d+(?: or -?\\d+)*)";

    private const string Coded = "error ";

    /// <summary>Whether what became of a request is such an answer.</summary>
    public bool IsMetBy(Reply reply) => Sentence switch
    {
        "a result" => reply is Reply.Success,
        "an empty result" => reply is Reply.Success { Message.Result: { ValueKind: JsonValueKind.Object } result } && result.EnumerateObject().All(member => member.Name is "_meta"),
        "an error" => reply is Reply.Failure or Reply.Unanswered { Delivery.Accepted: false },
        _ => ErrorAnswer.Of(reply) is { } error && Sentence[Coded.Length..].Split(" or ").Contains(error.Code.ToString(CultureInfo.InvariantCulture)),
    };

    /// <inheritdoc />
    public override string ToString() => Sentence;
}
