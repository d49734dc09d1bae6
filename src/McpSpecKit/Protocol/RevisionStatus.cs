namespace McpSpecKit.Protocol;

/// <summary>How settled a revision is; see the page <c>learn/versioning</c>, section "Revisions".</summary>
public enum RevisionStatus
{
    /// <summary>Past and complete; its text no longer changes.</summary>
    Final,

    /// <summary>Ready for use; it may still receive compatible changes.</summary>
    Current,

    /// <summary>In progress.</summary>
    Draft,
}
