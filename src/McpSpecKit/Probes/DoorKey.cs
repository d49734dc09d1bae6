using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// A condition that no revision makes for <c>initialize</c>, and that a server may make all the same. Where the door opens under it, the
/// server has a handshake, and shuts it to clients that keep the specification.
/// </summary>
/// <param name="Condition">The condition, as the beginning of a clause.</param>
/// <param name="Headers">The headers that it asks for, for a revision and an address.</param>
/// <param name="Before">What has to come first.</param>
internal sealed record DoorKey(string Condition, Func<Revision, string, Headers> Headers, Func<ServerProbe, CancellationToken, Task> Before)
{
    /// <summary>The keys that are tried on a transport.</summary>
    public static IEnumerable<DoorKey> For(Transport transport) => All.Where(key => transport is Transport.StreamableHttp or Transport.HttpSse || !key.IsOfHttp);

    private static readonly DoorKey[] All =
    [
        new("with the header MCP-Protocol-Version, which belongs to what follows the handshake,", VersionHeader, NothingAsync) { IsOfHttp = true },
        new("with the header Origin, which only browsers send,", Origin, NothingAsync) { IsOfHttp = true },
        new("after a ping", NoHeaders, PingAsync),
        new("at the second try", NoHeaders, OfferAsync),
    ];

    private bool IsOfHttp { get; init; }

    private static Headers NoHeaders(Revision revision, string address) => Wire.Headers.None;

    private static Headers VersionHeader(Revision revision, string address) => Wire.Headers.None.With(Wire.Headers.ProtocolVersion, revision.Name);

    private static Headers Origin(Revision revision, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) ? Wire.Headers.None.With("Origin", url.GetLeftPart(UriPartial.Authority)) : Wire.Headers.None;

    private static Task NothingAsync(ServerProbe probe, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task<Reply> PingAsync(ServerProbe probe, CancellationToken cancellationToken) => probe.SendAsync(probe.PlainRequest(), cancellationToken);

    private static Task<Reply> OfferAsync(ServerProbe probe, CancellationToken cancellationToken) =>
        probe.InitializeAsync(Revision.LatestLegacy.Name, Wire.Headers.None, cancellationToken);
}
