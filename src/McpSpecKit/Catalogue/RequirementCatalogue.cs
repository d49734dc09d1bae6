using System.Text.Json;

namespace McpSpecKit.Catalogue;

/// <summary>Every requirement that the kit knows, from <c>features/requirements.json</c>.</summary>
public sealed class RequirementCatalogue
{
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
        var file = JsonSerializer.Deserialize(json, CatalogueJson.Default.CatalogueFile) ?? throw new JsonException("The catalogue is empty.");
        return new RequirementCatalogue([.. file.Requirements.Select(row => row.ToRequirement())]);
    }

    /// <summary>Finds a requirement by its id, in any case; none where there is no such id.</summary>
    public Requirement? Find(string id) => byId.GetValueOrDefault(id);
}
