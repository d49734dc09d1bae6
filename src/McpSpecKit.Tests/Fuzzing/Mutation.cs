using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Fuzzing;

/// <summary>Spoils some of the messages of a peer, the same message always in the same way, so that a run can be repeated.</summary>
/// <param name="seed">Tells one way of spoiling from another.</param>
/// <param name="share">Which share of the messages is spoiled, from 0 to 1.</param>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Nothing secret depends on it, and a seed repeats it")]
internal sealed class Mutation(int seed, double share)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e999", "1.5", "9007199254740993", "\"\"", "\"\\ud800\"", "\"\\u0000\\r\\n\"", "\"2099-01-01\"", "[]", "[null]",
        "{}", "{\"a\":1,\"a\":2}", new string('[', 200) + new string(']', 200), $"\"{new string('x', 5000)}\"",
    ];

    /// <summary>The text of a message, spoiled or as it is.</summary>
    public string Write(JsonNode message) => WriteText(message.ToJsonString(ProtocolJson.Compact));

    /// <summary>The same, of a message that is text already; of an empty text nothing can be spoiled.</summary>
    public string WriteText(string text)
    {
        if (text.Length == 0) return text;
        var random = RandomOf(text);
        if (random.NextDouble() >= share) return text;
        return random.Next(6) switch
        {
            0 => text[..random.Next(text.Length)],
            1 => text.Insert(random.Next(text.Length), Noise(random)),
            2 => $"{text}{text}",
            _ => Spoil(text, random),
        };
    }

    private Random RandomOf(string text) =>
        new(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {text}")))));

    private static string Noise(Random random) => $"{(char)random.Next(0xD7FF)}{(random.Next(3) == 0 ? "\n" : "")}";

    /// <summary>Replaces, removes, renames or doubles one of its members.</summary>
    private static string Spoil(string text, Random random)
    {
        var message = JsonNode.Parse(text)!;
        var (owner, name) = Choose(message, random);
        if (owner is null) return Values[random.Next(Values.Length)];
        const string Mark = "\u0001spoiled\u0001";
        switch (random.Next(4))
        {
            case 0:
                owner.Remove(name);
                return message.ToJsonString(ProtocolJson.Compact);
            case 1:
                var value = owner[name]?.DeepClone();
                owner.Remove(name);
                owner[$"{name}s"] = value;
                return message.ToJsonString(ProtocolJson.Compact);
            default:
                owner[name] = Mark;
                return message.ToJsonString(ProtocolJson.Compact).Replace(
                    JsonValue.Create(Mark).ToJsonString(ProtocolJson.Compact), Values[random.Next(Values.Length)], StringComparison.Ordinal);
        }
    }

    private static (JsonObject? Owner, string Name) Choose(JsonNode message, Random random)
    {
        List<(JsonObject Owner, string Name)> members = [.. Members(message)];
        return members.Count > 0 ? members[random.Next(members.Count)] : (null, "");
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Members(member.Value).Prepend((owner, member.Key))),
        JsonArray array => array.SelectMany(Members),
        _ => [],
    };
}
