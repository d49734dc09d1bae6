using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using McpSpecKit.Catalogue;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Steps.Conversations.Ledgers;

/// <summary>
/// What the messages of a server looked like in all scenarios of a run on one endpoint: how many were checked, and each flaw once. Safe to
/// write to from several scenarios.
/// </summary>
public sealed partial class ShapeLedger
{
    /// <summary>How many kinds, and how many flaws, are told apart: a server that makes up names must not fill the memory.</summary>
    private const int Most = 1000;
    private const string Untyped = "There is no text as 'resultType'";

    private readonly ConcurrentDictionary<(Revision Revision, string Kind), int> checkedMessages = [];
    private readonly ConcurrentDictionary<(Revision Revision, string Kind), ShapeFlaw> untyped = [];
    private readonly ConcurrentDictionary<(Revision Revision, string Kind, string Place, string Sentence), ShapeFlaw> flaws = [];

    /// <summary>The results without a type among those of requests that named the revision, each kind once, in a stable order.</summary>
    public IReadOnlyList<ShapeFlaw> UntypedResultsIn(Revision revision) =>
        [.. untyped.Values.Where(flaw => flaw.Revision == revision).OrderBy(flaw => flaw.Kind)];

    /// <summary>The flaws of a revision's messages, in a stable order.</summary>
    public IReadOnlyList<ShapeFlaw> FlawsIn(Revision revision) =>
    [
        .. flaws.Values
            .Where(flaw => flaw.Revision == revision)
            .OrderBy(flaw => (flaw.Kind, flaw.Place, flaw.Sentence)),
    ];

    /// <summary>How many messages of a revision were checked, by kind.</summary>
    public IReadOnlyDictionary<string, int> CheckedIn(Revision revision) =>
        checkedMessages.Where(count => count.Key.Revision == revision).ToDictionary(count => count.Key.Kind, count => count.Value);

    /// <summary>Checks what a server sent on one connection.</summary>
    /// <param name="probe">The connection.</param>
    /// <param name="scenario">The scenario that held it.</param>
    public void Record(ServerProbe probe, string scenario)
    {
        foreach (var message in probe.Attributed.Where(message => message.Message is not MalformedMessage))
        {
            var kind = checkedMessages.Count < Most ? KindOf(message) : "further messages";
            checkedMessages.AddOrUpdate((message.Revision, kind), 1, (_, count) => count + 1);
            if (LacksItsType(message)) untyped[(message.Revision, kind)] = new ShapeFlaw(message.Revision, kind, "", Untyped, scenario, probe.Transcript);
            foreach (var violation in MessageSchemas.Embedded.ValidateShape(message.Revision, Party.Server, message.Message, message.Answers))
            {
                var place = Index().Replace(violation.Pointer, "/*");
                var flaw = new ShapeFlaw(message.Revision, kind, place, violation.Sentence, scenario, probe.Transcript);
                // The latest wins: the scenario that tells of flaws comes last, and its own exchange is the one to run again.
                if (flaws.Count < Most) flaws[(flaw.Revision, flaw.Kind, flaw.Place, flaw.Sentence)] = flaw;
            }
        }
    }

    private static bool LacksItsType(AttributedMessage message) =>
        message is { IsNamed: true, Revision.Era: Era.Modern, Message: JsonRpcResult result } && ServerAnswer.Text(result.Result, "resultType") is null;

    private static string KindOf(AttributedMessage message) => message.Message switch
    {
        JsonRpcRequest request => $"the requests {request.Method}",
        JsonRpcNotification notification => notification.Method,
        JsonRpcError => "the errors",
        _ when message.Answers is { } method => $"the results of {method}",
        _ => "results to no known request",
    };

    [GeneratedRegex(@"/\d+(?=/|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();
}
