namespace McpSpecKit.Wire;

/// <summary>Which way a frame went.</summary>
public enum FrameDirection
{
    /// <summary>The kit sent it.</summary>
    ToSubject,

    /// <summary>The subject sent it.</summary>
    FromSubject,

    /// <summary>Nobody sent it: something happened, such as the end of a process.</summary>
    Event,
}
