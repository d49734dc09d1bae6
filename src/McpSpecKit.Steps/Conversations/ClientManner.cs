namespace McpSpecKit.Steps.Conversations;

/// <summary>What sets a client apart that the kit plays.</summary>
public enum ClientManner
{
    /// <summary>It declares every capability of the revision.</summary>
    Able,

    /// <summary>It opens no stream beside its requests.</summary>
    Deaf,

    /// <summary>It declares every capability, and answers no request of the server.</summary>
    Mute,
}
