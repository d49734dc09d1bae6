using McpSpecKit.Protocol;

namespace McpSpecKit.Reference;

/// <summary>What came and went from revision to revision; see each page <c>changelog</c>.</summary>
public static class RevisionFeatures
{
    private static readonly Revision March2025 = Revision.Parse("2025-03-26");
    private static readonly Revision June2025 = Revision.Parse("2025-06-18");
    private static readonly Revision November2025 = Revision.Parse("2025-11-25");

    /// <summary>Whether several messages may come in one array: by plain JSON-RPC at first, by name in 2025-03-26, not any more after it.</summary>
    public static bool HasBatches(this Revision revision) => revision <= March2025;

    /// <summary>Whether a progress notification may carry a text.</summary>
    public static bool HasProgressMessage(this Revision revision) => revision >= March2025;

    /// <summary>Whether a server can ask the client's user for input.</summary>
    public static bool HasElicitation(this Revision revision) => revision >= June2025;

    /// <summary>Whether an implementation may give itself a title beside its name.</summary>
    public static bool HasTitles(this Revision revision) => revision >= June2025;

    /// <summary>Whether a tool may carry metadata of its author's own.</summary>
    public static bool HasToolMetadata(this Revision revision) => revision >= June2025;

    /// <summary>Whether HTTP requests name the protocol version in a header.</summary>
    public static bool HasVersionHeader(this Revision revision) => revision >= June2025;

    /// <summary>Whether an implementation may describe itself.</summary>
    public static bool HasDescriptions(this Revision revision) => revision >= November2025;

    /// <summary>Whether an error about an unreadable message leaves its id out, instead of setting it to <c>null</c>.</summary>
    public static bool HasErrorsWithoutId(this Revision revision) => revision >= November2025;

    /// <summary>Whether an event stream begins with an empty event that tells the client from where to resume.</summary>
    public static bool HasPrimedStreams(this Revision revision) => revision == November2025;

    /// <summary>Whether an unknown resource has an error code of its own.</summary>
    public static bool HasResourceNotFound(this Revision revision) => revision.Era is Era.Legacy;

    /// <summary>Whether results of lists and reads say how long they may be kept.</summary>
    public static bool HasCaching(this Revision revision) => revision.Era is Era.Modern;

    /// <summary>Whether a tool may mark arguments that HTTP headers repeat.</summary>
    public static bool HasMarkedArguments(this Revision revision) => revision.Era is Era.Modern;
}
