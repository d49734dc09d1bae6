using System.CommandLine.Parsing;
using System.Globalization;
using McpSpecKit.Configuration;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli.Flags;

/// <summary>Reads the values of flags, and says what is wrong with them in a sentence.</summary>
internal static class FlagParsers
{
    private const double MostPatient = 1000;

    private static readonly string[] RevisionNames = [.. Revision.All.Select(revision => revision.Name)];

    private static readonly Dictionary<string, IReadOnlyList<Revision>> Eras = new(StringComparer.Ordinal)
    {
        ["legacy"] = Revision.Legacy,
        ["modern"] = [.. Revision.All.Where(revision => revision.Era is Protocol.Era.Modern)],
        ["dual"] = Revision.All,
    };

    public static Revision[] Revisions(ArgumentResult result)
    {
        var found = new List<Revision>();
        foreach (var name in result.Tokens.Select(token => token.Value))
        {
            if (Revision.TryParse(name, out var revision)) found.Add(revision);
            else result.AddError($"'{name}' is no revision of the protocol; {Suggestion.For(name, RevisionNames)}");
        }

        return [.. found.Distinct()];
    }

    public static IReadOnlyList<Revision>? Era(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (Eras.GetValueOrDefault(typed) is { } revisions) return revisions;
        result.AddError($"{Name(result)} is one of {string.Join(", ", Eras.Keys)}, not '{typed}'.");
        return null;
    }

    public static string[] Texts(ArgumentResult result)
    {
        string[] texts = [.. result.Tokens.Select(token => token.Value)];
        if (texts.Any(string.IsNullOrWhiteSpace)) result.AddError($"{Name(result)} is empty; name an id, a tag or part of a title.");
        return texts;
    }

    public static Judge.Shard? Shard(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (Judge.Shard.TryParse(typed, out var shard)) return shard;
        result.AddError($"{Name(result)} names a part and how many there are, such as 2/4, not '{typed}'.");
        return null;
    }

    public static int? PositiveWhole(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        result.AddError($"{Name(result)} has to be a whole number above 0, not '{typed}'.");
        return null;
    }

    public static double? Positive(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostPatient)
            return number;
        result.AddError($"{Name(result)} has to be a number above 0 and at most {MostPatient:0}, not '{typed}'.");
        return null;
    }

    public static int? Port(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (ushort.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0) return port;
        result.AddError($"{Name(result)} has to be a port from 1 to 65535, not '{typed}'.");
        return null;
    }

    public static IReadOnlyList<Transport>? Transports(ArgumentResult result)
    {
        List<Transport> found = [];
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (ClientConfiguration.TransportNamed(name) is { } transport) found.Add(transport);
            else result.AddError($"'{name}' is no transport; {Suggestion.For(name, ClientConfiguration.TransportNames)}");
        }

        return [.. found.Distinct()];
    }

    public static T OneOf<T>(ArgumentResult result)
        where T : struct, Enum
    {
        var typed = result.Tokens[0].Value;
        string[] names = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
        if (names.Contains(typed)) return Enum.Parse<T>(typed, ignoreCase: true);
        result.AddError($"{Name(result)} has to be {string.Join(", ", names[..^1])} or {names[^1]}, not '{typed}'.");
        return default;
    }

    private static string Name(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
}
