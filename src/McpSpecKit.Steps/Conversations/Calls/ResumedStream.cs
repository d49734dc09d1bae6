using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>A stream that was taken up again.</summary>
/// <param name="Call">The call that it belongs to.</param>
/// <param name="Seen">How many events had come before.</param>
/// <param name="Delivery">What came to the GET; none where nothing came in time.</param>
public sealed record ResumedStream(CallStream Call, int Seen, Delivery? Delivery)
{
    /// <summary>Whether it has brought the response to the call.</summary>
    public bool IsAnswered => Delivery?.Stream?.Events.Any(item => Call.IsAnsweredBy(item.Message)) == true;

    /// <summary>Whether it has brought an event.</summary>
    public bool BroughtAnything => Delivery?.Stream is { Events.Count: > 0 };

    /// <summary>Breaks the connection that carries it, and waits for its end.</summary>
    public async Task BreakAsync()
    {
        Delivery?.Drop();
        if (Delivery?.Stream is { } stream) await stream.Ended;
    }

    /// <summary>What came, for the report.</summary>
    public string Describe() => Delivery switch
    {
        null => "the GET was not answered within the reply window",
        { Stream: { } stream } => $"the resumed stream brought {stream.Events.Count} events, {(IsAnswered ? "the response" : "no response")} among them",
        _ => $"the GET was answered with HTTP status {Delivery.Status}",
    };

    /// <summary>The same, and whether any of it had come before.</summary>
    public string DescribeReplay()
    {
        var ids = Delivery?.Stream?.Events.Select(item => item.Id).OfType<string>().ToHashSet() ?? [];
        var again = Call.RequireStream().Events.Count(item => item.Id is { } id && ids.Contains(id));
        return $"{Describe()}; {again} of the {Seen} events from before came again.";
    }
}
