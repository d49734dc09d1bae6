using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Says of each revision whether a server manages it, what claims that it does, and what stands in the way.</summary>
/// <param name="declared">The revisions that its authors say it speaks.</param>
/// <param name="wanted">The revisions that the run is about; a server that manages none at all is held to these.</param>
/// <param name="handshakes">What became of each offer; of the newest alone where that showed no life.</param>
/// <param name="modern">What it said of its modern era.</param>
/// <param name="transport">How it is reached.</param>
internal sealed class FoundRevisions(
    IReadOnlyList<Revision> declared,
    IReadOnlyList<Revision> wanted,
    IReadOnlyList<Handshake> handshakes,
    ModernSurvey modern,
    Transport transport)
{
    private readonly ServerClaims claims = new(declared, modern.Manages || handshakes.Any(handshake => handshake.Agreed) ? [] : wanted, handshakes, modern, transport);
    private readonly ServerDoors doors = new(handshakes, modern, transport);

    /// <summary>Each revision that the server was asked for, oldest first.</summary>
    public IReadOnlyList<RevisionSurvey> All
    {
        get
        {
            IReadOnlyList<RevisionSurvey> found =
            [
                .. declared.Union(wanted).Where(revision => IsUnasked(revision) && claims.Of(revision) is not null).Select(OfUnasked).OrderBy(unasked => unasked.Revision),
                .. handshakes.Select(Of),
                OfModern(),
            ];
            return found.Any(each => each.Manages || each.Door is not null) ? found : [.. found.Select(each => each.Revision == AskedFirst ? each with { Door = doors.OfNobody(each.Revision) } : each)];
        }
    }

    /// <summary>The revision that whoever is there is held to, where nothing is managed and no door is known.</summary>
    private Revision AskedFirst => handshakes[^1].Result is null && declared.Concat(wanted).Select(revision => revision.Era).Distinct().ToList() is [Era.Modern]
        ? ModernSurvey.Revision
        : Revision.LatestLegacy;

    private bool IsUnasked(Revision revision) => revision.Era is Era.Legacy && !handshakes.Any(handshake => handshake.Revision == revision);

    private RevisionSurvey OfUnasked(Revision revision)
    {
        var newest = handshakes[^1];
        return new RevisionSurvey(revision, Manages: false, $"not offered, since to an offer of {newest.Revision} came {newest.Reply.Describe()}", Capabilities: null)
        {
            Claim = claims.Of(revision),
            Failure = $"The server could not be asked for {revision}: to an offer of {newest.Revision} came {newest.Reply.Describe()}",
        };
    }

    private RevisionSurvey Of(Handshake handshake)
    {
        var (revision, reply) = (handshake.Revision, handshake.Reply);
        var evidence = handshake.Answered is { } answered ? $"answered with {answered}" : $"came {reply.Describe()}";
        var found = Claimed(new RevisionSurvey(revision, handshake.Agreed, $"offered {revision}, {evidence}", ServerAnswer.Member(handshake.Result, "capabilities"))
        {
            Answered = handshake.Answered,
        });
        return found.Door is null ? found with { Failure = FailureOf(handshake) } : found;
    }

    private RevisionSurvey OfModern()
    {
        var found = Claimed(new RevisionSurvey(ModernSurvey.Revision, modern.Manages, modern.Evidence, modern.Capabilities));
        return found is { Claim: not null, Door: null } && modern.Reply is { } reply && doors.SaysNothingOfTheProtocol(reply)
            ? found with { Failure = $"The server could not be asked for {ModernSurvey.Revision}: to {Method.Discover} came {reply.Describe()}" }
            : found;
    }

    private RevisionSurvey Claimed(RevisionSurvey found)
    {
        if (found.Manages || claims.Of(found.Revision) is not { } claim) return found;
        return found with
        {
            Evidence = $"{found.Evidence}, though {claim}",
            Claim = claim,
            Door = doors.Before(found.Revision),
        };
    }

    /// <summary>A server that refuses every handshake, or falls silent over it, and manages the modern era has no legacy one that could have failed.</summary>
    private string? FailureOf(Handshake handshake)
    {
        var saysNothing = doors.SaysNothingOfTheProtocol(handshake.Reply) && claims.Of(handshake.Revision) is not null && handshake.Opened is null;
        if (handshake.Reply.ShowsLife && !saysNothing) return null;
        if (modern.Manages && !handshakes.Any(other => other.Result is not null) && claims.Of(handshake.Revision) is null) return null;
        return $"The server could not be asked for {handshake.Revision}: to initialize came {handshake.Reply.Describe()}";
    }
}
