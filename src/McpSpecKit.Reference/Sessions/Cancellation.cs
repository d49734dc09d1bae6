using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>What <c>notifications/cancelled</c> says (page <c>basic/utilities/cancellation</c>; from 2026-07-28 on <c>basic/patterns/cancellation</c>).</summary>
/// <param name="Id">The request that is withdrawn.</param>
/// <param name="Reason">Why, if the client says so.</param>
internal sealed record Cancellation(RequestId Id, string? Reason)
{
    /// <summary>Reads a cancellation; one that names nothing is none.</summary>
    public static Cancellation? Read(JsonRpcNotification notification) =>
        notification.Method is Method.Cancelled
        && notification.Params?.Member("requestId") is { } given
        && RequestId.TryRead(given, out var id)
            ? new Cancellation(id, notification.Params?.Text("reason"))
            : null;

    public override string ToString() => $"Request {Id} is withdrawn: {Reason ?? "no reason is given"}.";
}
