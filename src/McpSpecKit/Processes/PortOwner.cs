namespace McpSpecKit.Processes;

/// <summary>Who listens on a port, as far as the system tells.</summary>
internal enum PortOwner
{
    /// <summary>Nobody can tell: another user's process, a service that listens for a container, a system that does not say.</summary>
    Unknown,

    /// <summary>The process in question, or one that it started.</summary>
    Family,

    /// <summary>What another run of the kit has started.</summary>
    AnotherRun,
}
