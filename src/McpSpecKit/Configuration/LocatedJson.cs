using System.Text;
using System.Text.Json;

namespace McpSpecKit.Configuration;

/// <summary>Reads JSON and keeps the place of everything, so that a complaint can point at it.</summary>
internal static class LocatedJson
{
    public static LocatedValue Read(SourceText source)
    {
        var reader = new Utf8JsonReader(source.Bytes);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            while (reader.Read())
            {
            }

            return value;
        }
        catch (JsonException malformed)
        {
            var offset = source.Offset(malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
            throw source.Fault(offset, $"this is not JSON; {Reason(malformed)}", malformed);
        }
        catch (InvalidOperationException malformed)
        {
            throw source.Fault((int)reader.TokenStartIndex, "this is not JSON; the text holds half a character.", malformed);
        }
    }

    private static LocatedValue ReadValue(ref Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, offset) { Members = ReadMembers(ref reader) },
            JsonTokenType.StartArray => new(JsonValueKind.Array, offset) { Items = ReadItems(ref reader) },
            JsonTokenType.String => new(JsonValueKind.String, offset) { Text = reader.GetString()! },
            JsonTokenType.Number => new(JsonValueKind.Number, offset) { Text = Raw(ref reader) },
            JsonTokenType.True => new(JsonValueKind.True, offset) { Text = "true" },
            JsonTokenType.False => new(JsonValueKind.False, offset) { Text = "false" },
            _ => new(JsonValueKind.Null, offset) { Text = "null" },
        };
    }

    private static List<LocatedMember> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = new List<LocatedMember>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var (name, offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new LocatedMember(name, offset, ReadValue(ref reader)));
        }

        return members;
    }

    private static List<LocatedValue> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<LocatedValue>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray) items.Add(ReadValue(ref reader));
        return items;
    }

    private static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Reason(JsonException malformed) =>
        malformed.Message.Split(" LineNumber:", StringSplitOptions.None)[0];
}
