using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients;

/// <summary>What the kit's server is like in a scenario. Without twists it keeps the specification.</summary>
/// <param name="revisions">What it speaks, oldest first; at least one.</param>
public sealed class ServerScript(IReadOnlyList<Revision> revisions)
{
    /// <summary>What the server speaks, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions { get; set; } = revisions;

    /// <summary>The capabilities that it declares.</summary>
    public JsonObject Capabilities { get; } = new() { ["tools"] = new JsonObject() };

    /// <summary>The tools that it lists.</summary>
    public IList<JsonObject> Tools { get; } = [SampleTools.AddNumbers];

    /// <summary>In what form requests are answered over HTTP.</summary>
    public AnswerForm Form { get; set; }

    /// <summary>Whether it assigns a session over HTTP, in the legacy era.</summary>
    public bool AssignsSessions { get; set; }

    /// <summary>Whether it has an address over stdio too, at which it hears of every HTTP request and answers none.</summary>
    public bool HasAddress { get; set; }

    /// <summary>Whether it names the address for messages in full, instead of relative to its stream; over HTTP+SSE.</summary>
    public bool NamesAWholeAddress { get; set; }

    /// <summary>Whether the address for messages has a query; over HTTP+SSE.</summary>
    public bool NamesAQuery { get; set; }

    /// <summary>Writes the names of response headers over HTTP in letters of its own; none leaves them as they are.</summary>
    public Func<string, string>? HeaderNames { get; set; }

    /// <summary>The status by which it refuses a POST to its endpoint, where it opens a stream of HTTP+SSE for a GET; none for a server of Streamable HTTP.</summary>
    public int? RefusesPost { get; set; }

    /// <summary>What it writes to its log as soon as it is launched; over stdio.</summary>
    public string Log { get; set; } = "";

    /// <summary>Whether it stays where its input ends or SIGTERM comes; over stdio.</summary>
    public bool IsStubborn { get; set; }

    /// <summary>What it does otherwise than usual. The first that has something to say about a request decides.</summary>
    public IList<Twist> Twists { get; } = [];

    /// <summary>What it speaks that has a handshake.</summary>
    internal IReadOnlyList<Revision> Legacy => [.. Revisions.Where(revision => revision.Era is Era.Legacy)];

    /// <summary>What it speaks that has none.</summary>
    internal IReadOnlyList<Revision> Modern => [.. Revisions.Where(revision => revision.Era is Era.Modern)];
}
