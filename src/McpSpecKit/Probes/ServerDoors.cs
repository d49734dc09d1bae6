using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Finds the door that is shut before a revision that a server is claimed to speak and does not manage, and the clause that this breaks.</summary>
/// <param name="handshakes">What became of each offer.</param>
/// <param name="modern">What the server said of its modern era.</param>
/// <param name="transport">How it is reached.</param>
internal sealed class ServerDoors(IReadOnlyList<Handshake> handshakes, ModernSurvey modern, Transport transport)
{
    private const string Introduction = "LC-004";
    private const string Agreement = "LC-011";
    private const string Alternative = "LC-012";
    private const string Discovery = "VN-002";

    /// <summary>The door before a revision; none where it is open, or where nothing can be said of it.</summary>
    public BrokenDoor? Before(Revision revision) => revision.Era is Era.Modern
        ? BeforeModern(revision)
        : handshakes.FirstOrDefault(handshake => handshake.Revision == revision) is { Agreed: false } handshake ? Before(handshake) : null;

    /// <summary>The door before a revision that nothing claims, where nothing else answers either: no server of the protocol is there.</summary>
    public BrokenDoor? OfNobody(Revision revision)
    {
        var (reply, transcript) = revision.Era is Era.Modern && modern.Reply is { } discovered ? (discovered, modern.Transcript) : (handshakes[^1].Reply, handshakes[^1].Transcript);
        if (reply is Reply.Success || SaysNothingOfTheProtocol(reply)) return null;
        var door = revision.Era is Era.Modern
            ? new BrokenDoor(Discovery, $"a result of {Method.Discover}", reply.Describe(), $"Discovery is broken, see {Discovery}: to {Method.Discover} comes no result.")
            : new BrokenDoor(Introduction, "a result of initialize", reply.Describe(), Tell(Introduction, "to initialize comes no result"));
        return door with { Transcript = transcript };
    }

    /// <summary>
    /// Whether an answer is about who asks, where the server is, or whether it is up; or whether bytes over standard streams are what is wrong,
    /// which the clauses on lines tell.
    /// </summary>
    public bool SaysNothingOfTheProtocol(Reply reply) =>
        IsAboutTheWay(reply)
        || (transport is Transport.Stdio && reply is (Reply.Malformed { Message.Raw.ValueKind: JsonValueKind.Undefined } or Reply.Silence { Latest: MalformedMessage }));

    private static bool IsAboutTheWay(Reply reply) =>
        reply is Reply.Lost { IsUnreached: true }
        || reply.Delivery?.Status is (>= 300 and < 400) or 401 or 403 or 407 or 408 or 425 or 429 or (>= 502 and <= 504);

    private BrokenDoor? BeforeModern(Revision revision) => modern.Reply switch
    {
        // What lies behind a result can be judged, whatever the result lacks.
        null or Reply.Success => null,
        { } reply when SaysNothingOfTheProtocol(reply) => null,
        { } reply => new BrokenDoor(
            Discovery,
            $"a result of {Method.Discover} with {revision} among its versions",
            reply.Describe(),
            $"Discovery is broken, see {Discovery}: to {Method.Discover} comes no result.")
        {
            Transcript = modern.Transcript,
        },
    };

    private BrokenDoor? Before(Handshake handshake)
    {
        var reply = handshake.Reply;
        if ((!reply.ShowsLife && !modern.Manages) || (SaysNothingOfTheProtocol(reply) && handshake.Opened is null)) return null;

        var door = handshake switch
        {
            { Result: not null, Answered: null } => new BrokenDoor(
                Introduction, "a string protocolVersion in the result of initialize", reply.Describe(), Tell(Introduction, "the result of initialize names no version")),
            { Answered: { } answered } when IsModern(answered) => new BrokenDoor(
                Alternative, "a version that has a handshake", answered, Tell(Alternative, "to initialize the server answers with a version that has no handshake")),
            { Answered: { } answered } => new BrokenDoor(
                Agreement, $"a result that names protocol version {handshake.Revision}", $"one that names {answered}", Tell(Agreement, "the server agrees to another version than it is offered, and claims to speak")),
            { Opened: { } opened } => new BrokenDoor(
                Introduction, "a result of initialize", $"{reply.Describe()}; {opened.Condition} comes a result", Tell(Introduction, $"only {opened.Condition} initialize comes to a result")),
            _ when handshakes.Any(other => other.Result is not null) => new BrokenDoor(
                Agreement, $"a result that names protocol version {handshake.Revision}", reply.Describe(), Tell(Agreement, "the server refuses a version that it claims to speak")),
            _ => new BrokenDoor(Introduction, "a result of initialize", reply.Describe(), Tell(Introduction, "to initialize comes no result")),
        };
        return door with { Transcript = handshake.Transcript };
    }

    private static string Tell(string requirement, string what) => $"The handshake is broken, see {requirement}: {what}.";

    private static bool IsModern(string version) => Revision.All.Any(revision => revision.Era is Era.Modern && revision.Name == version);
}
