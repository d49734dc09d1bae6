namespace McpSpecKit.Processes;

/// <summary>How long a process may take for each step of its end.</summary>
/// <param name="EndOfInput">To exit by itself once its input has ended.</param>
/// <param name="Termination">To exit once it was asked to, with everything it started, such as a container.</param>
/// <param name="Kill">For the system to remove what was killed.</param>
internal sealed record EndingWaits(TimeSpan EndOfInput, TimeSpan Termination, TimeSpan Kill)
{
    /// <summary>A quarter of a second, 3 s, 2 s.</summary>
    public static EndingWaits Default { get; } = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(2));
}
