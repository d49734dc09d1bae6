using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>Reads <c>mcpspeckit.baseline.json</c>. Its schema for editors is <c>fixtures/baseline.schema.json</c>.</summary>
public static class BaselineFile
{
    /// <summary>The name of the file that the tool looks for.</summary>
    public const string DefaultName = "mcpspeckit.baseline.json";

    private static readonly string[] TopKeys = ["$schema", "knownFailures", "attestations"];
    private static readonly string[] FailureKeys = ["requirement", "revisions", "transports", "scenario", "reason", "link"];
    private static readonly string[] AttestationKeys = ["requirement", "revisions", "note", "by", "link"];
    private static readonly string[] RevisionNames = [.. Revision.All.Select(revision => revision.Name)];
    private static readonly Dictionary<string, Transport> Transports = Enum.GetValues<Transport>().ToDictionary(transport => transport.ToName());

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">What complaints call the file.</param>
    /// <exception cref="ConfigurationException">The file cannot be read, or says something that cannot be used.</exception>
    public static Baseline Load(string path, string name)
    {
        try
        {
            return Parse(File.ReadAllText(path), name);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ConfigurationException($"There is no baseline '{name}'; check the path, or write one with 'mcp-spec-kit baseline write'.", missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The baseline '{name}' cannot be read; check that it is a file of yours.", unreadable);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What complaints call the file.</param>
    /// <exception cref="ConfigurationException">The text says something that cannot be used.</exception>
    public static Baseline Parse(string json, string name)
    {
        var source = new SourceText(name, json);
        var top = new ObjectReader(source, LocatedJson.Read(source), "the baseline", TopKeys);
        _ = top.Text("$schema");
        return new Baseline(
            [.. top.Items("knownFailures").Select(item => ReadFailure(source, item))],
            [.. top.Items("attestations").Select(item => ReadAttestation(source, item))]);
    }

    private static KnownFailure ReadFailure(SourceText source, LocatedValue item)
    {
        var entry = new ObjectReader(source, item, "a known failure", FailureKeys);
        return new KnownFailure(entry.RequiredText("requirement"), entry.RequiredText("reason"), source.Place(item.Offset))
        {
            Revisions = ReadRevisions(entry),
            Transports = [.. entry.Items("transports").Select(transport => ReadTransport(entry, transport))],
            Scenario = entry.Text("scenario"),
            Link = ReadLink(entry),
        };
    }

    private static Attestation ReadAttestation(SourceText source, LocatedValue item)
    {
        var entry = new ObjectReader(source, item, "an attestation", AttestationKeys);
        return new Attestation(entry.RequiredText("requirement"), entry.RequiredText("note"), source.Place(item.Offset))
        {
            Revisions = ReadRevisions(entry),
            By = entry.Text("by"),
            Link = ReadLink(entry),
        };
    }

    private static Revision[] ReadRevisions(ObjectReader entry) => [.. entry.Items("revisions").Select(item =>
        item.Kind is not JsonValueKind.String ? throw entry.Fault(item, $"a revision has to be a text, not {item.Article}.")
        : Revision.TryParse(item.Text, out var revision) ? revision
        : throw entry.Fault(item, $"'{item.Text}' is no revision of the protocol; {Suggestion.For(item.Text, RevisionNames)}"))];

    private static Transport ReadTransport(ObjectReader entry, LocatedValue item) =>
        item.Kind is not JsonValueKind.String ? throw entry.Fault(item, $"a transport has to be a text, not {item.Article}.")
        : Transports.TryGetValue(item.Text, out var transport) ? transport
        : throw entry.Fault(item, $"'{item.Text}' is no transport; {Suggestion.For(item.Text, [.. Transports.Keys])}");

    private static Uri? ReadLink(ObjectReader entry) => entry.Text("link") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp) ? link
        : throw entry.Fault(entry.Find("link")!, $"'{text}' is no http or https URL.");
}
