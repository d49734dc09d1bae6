using McpSpecKit.Protocol;

namespace McpSpecKit.Probes;

/// <summary>A message of the server whose revision is known.</summary>
/// <param name="Message">The message, strictly read.</param>
/// <param name="Revision">The revision that was agreed on the connection, or that the answered request named.</param>
/// <param name="Answers">The method of the request that it answers; none where it answers none that the probe sent.</param>
public sealed record AttributedMessage(JsonRpcMessage Message, Revision Revision, string? Answers)
{
    /// <summary>Whether the answered request itself named the revision, as every modern one does.</summary>
    public bool IsNamed { get; init; }
}
