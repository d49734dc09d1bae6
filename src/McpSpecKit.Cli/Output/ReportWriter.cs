using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Output;

/// <summary>Writes one or several runs in some format.</summary>
internal delegate Task ReportWriter(IReadOnlyList<RunReport> runs, Stream stream, CancellationToken cancellationToken);
