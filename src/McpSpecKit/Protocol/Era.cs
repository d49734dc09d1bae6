namespace McpSpecKit.Protocol;

/// <summary>How a connection learns which revision it speaks.</summary>
public enum Era
{
    /// <summary>An <c>initialize</c> handshake settles it once; revisions up to 2025-11-25.</summary>
    Legacy,

    /// <summary>Every request carries it as metadata; revisions from 2026-07-28.</summary>
    Modern,
}
