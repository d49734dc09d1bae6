namespace McpSpecKit.Steps.Streams;

/// <summary>What becomes of the stream that answers a call.</summary>
public enum StreamCourse
{
    /// <summary>It brings the response.</summary>
    Holds,

    /// <summary>It does not end before the response.</summary>
    EndsAfter,

    /// <summary>It ends soon after the response.</summary>
    EndsInTime,
}
