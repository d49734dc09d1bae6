namespace McpSpecKit.Cli.Output;

/// <summary>All that was asked for beside the report on the console.</summary>
/// <param name="Files">The files to write.</param>
/// <param name="Annotations">Who is told by commands on the console.</param>
internal sealed record RequestedReports(IReadOnlyList<RequestedReport> Files, Annotations Annotations);
