using System.Text.Json;
using System.Text.Json.Serialization;
using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>Every requirement that the kit knows, from <c>features/requirements.json</c>.</summary>
public sealed class RequirementCatalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<Party>(JsonNamingPolicy.CamelCase), new RevisionConverter() },
    };

    private readonly Dictionary<string, Requirement> byId;

    private RequirementCatalogue(IReadOnlyList<Requirement> requirements)
    {
        Requirements = requirements;
        byId = requirements.ToDictionary(requirement => requirement.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The requirements, in the order of the catalogue.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>Reads the catalogue.</summary>
    /// <param name="json">The text of <c>requirements.json</c>.</param>
    /// <exception cref="JsonException">The text is not a catalogue.</exception>
    public static RequirementCatalogue Parse(string json)
    {
        var file = JsonSerializer.Deserialize<File>(json, Options) ?? throw new JsonException("The catalogue is empty.");
        return new RequirementCatalogue([.. file.Requirements.Select(row => row.ToRequirement())]);
    }

    /// <summary>Finds a requirement by its id, in any case; none where there is no such id.</summary>
    public Requirement? Find(string id) => byId.GetValueOrDefault(id);

    private sealed record File(IReadOnlyList<Row> Requirements);

    private sealed record Row(
        string Id,
        Party Party,
        IReadOnlyList<Clause>? Clauses = null,
        IReadOnlyList<Passage>? About = null,
        IReadOnlyList<Passage>? Defined = null,
        string? Manual = null)
    {
        public Requirement ToRequirement() => new(Id, Party, Clauses ?? [], About ?? [], Defined ?? [], Manual);
    }

    private sealed class RevisionConverter : JsonConverter<Revision>
    {
        public override Revision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Revision.TryParse(reader.GetString(), out var revision)
                ? revision
                : throw new JsonException($"'{reader.GetString()}' is no revision of the protocol.");

        public override void Write(Utf8JsonWriter writer, Revision value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);
    }
}
