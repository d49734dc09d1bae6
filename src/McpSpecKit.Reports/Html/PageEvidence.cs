using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Html;

internal sealed record PageEvidence(Revision Revision, bool Speaks, string Evidence);
