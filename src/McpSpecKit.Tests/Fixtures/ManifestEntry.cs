using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Fixtures;

public sealed record ManifestEntry(
    string Path,
    string Kind,
    string Revision,
    string? Sender,
    string? Type,
    string? Answers,
    bool? Valid,
    string? At,
    string? Keyword,
    string? Transport,
    string? Requirement)
{
    public Revision SpokenRevision => Protocol.Revision.Parse(Revision);

    public IReadOnlyList<Party> Senders => Sender switch
    {
        "client" => [Party.Client],
        "server" => [Party.Server],
        _ => [Party.Client, Party.Server],
    };
}
