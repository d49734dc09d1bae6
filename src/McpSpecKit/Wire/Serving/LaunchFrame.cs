namespace McpSpecKit.Wire.Serving;

/// <summary>One thing that a relay and the kit tell each other.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Data">What belongs to it.</param>
internal sealed record LaunchFrame(LaunchFrameKind Kind, ReadOnlyMemory<byte> Data = default);
