using System.Globalization;
using System.Text.Json;
using McpSpecKit.Processes;

namespace McpSpecKit.Configuration;

/// <summary>Reads one JSON object strictly: no key is unknown or written twice, and each has the type that is asked for.</summary>
internal sealed class ObjectReader
{
    private readonly SourceText source;
    private readonly LocatedValue value;
    private readonly string place;

    public ObjectReader(SourceText source, LocatedValue value, string place, IReadOnlyCollection<string>? keys = null)
    {
        (this.source, this.value, this.place) = (source, value, place);
        if (value.Kind is not JsonValueKind.Object) throw WrongType(value, place, "an object");

        var seen = new HashSet<string>();
        foreach (var (name, offset, _) in value.Members)
        {
            if (keys?.Contains(name) is false)
                throw source.Fault(offset, $"{place} knows no key '{name}'; {Suggestion.For(name, keys)}");
            if (!seen.Add(name)) throw source.Fault(offset, $"the key '{name}' is written twice; keep one of them.");
        }
    }

    public IEnumerable<string> Keys => value.Members.Select(member => member.Name);

    public LocatedValue? Find(string key) => value.Members.FirstOrDefault(member => member.Name == key)?.Value;

    public string? Text(string key) => Typed(key, "a text that is not empty", JsonValueKind.String) is { } found
        ? string.IsNullOrWhiteSpace(found.Text) ? throw Fault(found, $"'{key}' is empty; give it a text, or leave it out.") : found.Text
        : null;

    public string RequiredText(string key) =>
        Text(key) ?? throw Fault(value, $"{place} needs the key '{key}'.");

    /// <summary>A command as it would be typed, or the list of its words.</summary>
    public string? Command(string key)
    {
        if (Typed(key, "a text or a list of words", JsonValueKind.String, JsonValueKind.Array) is not { } found) return null;
        var command = found.Kind is JsonValueKind.Array ? CommandLine.Join(found.Items.Select(Word)) : Text(key)!;
        return CommandLine.ProblemOf(command) is { } problem
            ? throw Fault(found, $"'{key}' is no command: {char.ToLowerInvariant(problem[0])}{problem[1..]}")
            : command;

        string Word(LocatedValue item) => item.Kind is JsonValueKind.String
            ? item.Text
            : throw WrongType(item, $"each word of '{key}'", "a text");
    }

    public string RequiredCommand(string key) =>
        Command(key) ?? throw Fault(value, $"{place} needs the key '{key}'.");

    public bool? Flag(string key) => Typed(key, "true or false", JsonValueKind.True, JsonValueKind.False)?.Kind switch
    {
        null => null,
        var kind => kind is JsonValueKind.True,
    };

    public double? Positive(string key) => Typed(key, "a number above 0", JsonValueKind.Number) is { } found
        ? double.TryParse(found.Text, CultureInfo.InvariantCulture, out var number) && number is > 0 and < double.PositiveInfinity
            ? number
            : throw WrongType(found, $"'{key}'", "a number above 0")
        : null;

    public int? PositiveWhole(string key) => Typed(key, "a whole number above 0", JsonValueKind.Number) is { } found
        ? int.TryParse(found.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw WrongType(found, $"'{key}'", "a whole number above 0")
        : null;

    public ObjectReader? Object(string key, IReadOnlyCollection<string>? keys = null) =>
        Find(key) is { } found ? new ObjectReader(source, found, $"'{key}'", keys) : null;

    public Dictionary<string, string> Texts(string key) => Object(key) is { } found
        ? found.Keys.ToDictionary(name => name, name => found.Typed(name, "a text", JsonValueKind.String)!.Text)
        : [];

    public IReadOnlyList<LocatedValue> Items(string key) => Typed(key, "a list", JsonValueKind.Array)?.Items ?? [];

    public ConfigurationException Fault(LocatedValue at, string sentence) => source.Fault(at.Offset, sentence);

    public ConfigurationException Fault(string sentence) => Fault(value, sentence);

    private LocatedValue? Typed(string key, string wanted, params ReadOnlySpan<JsonValueKind> kinds) =>
        Find(key) is not { } found ? null : kinds.Contains(found.Kind) ? found : throw WrongType(found, $"'{key}'", wanted);

    private ConfigurationException WrongType(LocatedValue found, string what, string wanted) =>
        Fault(found, $"{what} has to be {wanted}, not {found.Article}.");
}
