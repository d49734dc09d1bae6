using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>What a client subscribes to, as a sentence says it.</summary>
/// <param name="Lists">The lists whose changes it is told of; empty where it is updates of a resource.</param>
/// <param name="Id">The id of the subscription; none leaves it to the client.</param>
public sealed partial record SubscriptionSubject(IReadOnlyList<ChangeKind> Lists, RequestId? Id)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = "((?:with the id (?:\"[^\"]*\"|\\d+) )?to (?:changes of its (?:tools|prompts|resources|lists)|one of its resources))";

    /// <summary>Reads a sentence.</summary>
    public static SubscriptionSubject Of(string sentence)
    {
        var parts = Parts().Match(sentence).Groups;
        RequestId? id = parts["id"].Success && RequestId.TryRead(JsonElement.Parse(parts["id"].Value), out var read) ? read : null;
        return new(parts["lists"].Success ? ChangeKind.Named(parts["lists"].Value) : [], id);
    }

    [GeneratedRegex("(with the id (?<id>\"[^\"]*\"|\\d+) )?to (changes of its (?<lists>\\w+)|one of its resources)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
