using Microsoft.Extensions.Primitives;

namespace McpSpecKit.Reference.Http;

/// <summary>Which origins a local server trusts: its own machine's, and callers that are no browser (page <c>basic/transports</c>, section "Security Warning").</summary>
internal static class OriginRule
{
    public static bool Allows(StringValues origins) =>
        origins.All(origin => Uri.TryCreate(origin, UriKind.Absolute, out var url) && url.IsLoopback);
}
