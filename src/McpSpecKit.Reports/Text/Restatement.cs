using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Text;

/// <summary>The Rule that restates a requirement.</summary>
/// <param name="Title">The requirement as a plain fact.</param>
/// <param name="Place">Where it is written: the feature and the line.</param>
/// <param name="Scenarios">The revision of each of its scenarios.</param>
public sealed record Restatement(string Title, string Place, IReadOnlyList<Revision> Scenarios);
