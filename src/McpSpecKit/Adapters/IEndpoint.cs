using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>One way in which the kit and a subject meet.</summary>
public interface IEndpoint
{
    /// <summary>How messages travel there.</summary>
    Transport Transport { get; }

    /// <summary>The command or the URL, for people.</summary>
    string Address { get; }
}
