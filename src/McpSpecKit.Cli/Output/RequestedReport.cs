namespace McpSpecKit.Cli.Output;

/// <summary>A report that somebody asked for.</summary>
/// <param name="Flag">The flag that asked.</param>
/// <param name="Path">Where it goes.</param>
/// <param name="Write">What writes it.</param>
internal sealed record RequestedReport(string Flag, string Path, ReportWriter Write);
