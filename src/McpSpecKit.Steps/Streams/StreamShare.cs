namespace McpSpecKit.Steps.Streams;

/// <summary>What each of two streams brings.</summary>
public enum StreamShare
{
    /// <summary>Of progress, only that of its own call.</summary>
    OwnProgress,

    /// <summary>The response to its own call.</summary>
    OwnResponse,

    /// <summary>Nothing that belongs to the call of the other.</summary>
    NothingElse,
}
