using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What became of a request. The hierarchy is closed.</summary>
public abstract record Reply
{
    private protected Reply()
    {
    }

    /// <summary>What the transport said, where it said anything in time.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>Whether the server reacted to the request in any way: it is alive.</summary>
    public virtual bool ShowsLife => true;

    /// <summary>What came, as the end of a sentence that begins with "Got".</summary>
    public abstract string Describe();

    /// <summary>The server did what was asked.</summary>
    /// <param name="Message">Its answer.</param>
    public sealed record Success(JsonRpcResult Message) : Reply
    {
        /// <inheritdoc />
        public override string Describe() => $"the result {Shorten(Message.Result.GetRawText())}";
    }

    /// <summary>The server answered with an error.</summary>
    /// <param name="Message">Its answer.</param>
    public sealed record Failure(JsonRpcError Message) : Reply
    {
        /// <inheritdoc />
        public override string Describe() => $"error {Message.Code} «{Shorten(Message.Text)}»{WithStatus()}";
    }

    /// <summary>The server answered with something that is no answer.</summary>
    /// <param name="Message">What came.</param>
    public sealed record Malformed(MalformedMessage Message) : Reply
    {
        /// <inheritdoc />
        public override string Describe() => $"no JSON-RPC response: {Message.Reason} It read «{Shorten(Message.Text)}»";
    }

    /// <summary>The transport answered, but nothing answered the request.</summary>
    public sealed record Unanswered : Reply
    {
        /// <inheritdoc />
        public override string Describe() => Delivery switch
        {
            { Accepted: true } => $"HTTP status {Delivery.Status} without a response to the request{Fault(Delivery)}",
            { Status: >= 300 and < 400 } when Delivery.Headers["Location"] is { } elsewhere =>
                $"HTTP status {Delivery.Status}, a redirection to «{Shorten(elsewhere)}», which the kit does not follow",
            { } refusal => $"HTTP status {refusal.Status}{Reason(refusal)}",
            null => "no response to the request",
        };

        private static string Fault(Delivery delivery) => delivery.Stream?.Reason is { } end ? $"; {end}" : "";

        private static string Reason(Delivery refusal) =>
            refusal.Body.OfType<JsonRpcError>().FirstOrDefault() is { } error ? $" with error {error.Code} «{Shorten(error.Text)}»" : "";
    }

    /// <summary>Nothing came in time.</summary>
    /// <param name="Window">How long the kit waited.</param>
    /// <param name="Latest">What came last and is no answer to the request, if anything came.</param>
    public sealed record Silence(TimeSpan Window, JsonRpcMessage? Latest) : Reply
    {
        /// <summary>Whether the server did nothing either, so that waiting longer promises nothing.</summary>
        public bool IsIdle { get; init; }

        /// <inheritdoc />
        public override bool ShowsLife => false;

        /// <inheritdoc />
        public override string Describe() => $"no answer within {Waits.Tell(Window)}" + Latest switch
        {
            null when IsIdle => ", in which the process did nothing (one that starts slowly is waited for with --timeout-scale)",
            null => "",
            MalformedMessage malformed => $", but text that is no message: «{Shorten(malformed.Text)}»",
            _ => $", but another message: {Shorten(Latest.ToString())}",
        };
    }

    /// <summary>The connection ended before an answer came.</summary>
    /// <param name="Reason">Why, as a sentence.</param>
    public sealed record Lost(string Reason) : Reply
    {
        /// <summary>Whether there was no connection in the first place.</summary>
        public bool IsUnreached { get; init; }

        /// <inheritdoc />
        public override bool ShowsLife => false;

        /// <inheritdoc />
        public override string Describe() => $"no answer: {Reason}";
    }

    /// <summary>What came shows that no server of the protocol is there.</summary>
    /// <param name="What">What it was, as the end of a sentence that begins with "Got".</param>
    public sealed record Foreign(string What) : Reply
    {
        /// <inheritdoc />
        public override bool ShowsLife => false;

        /// <inheritdoc />
        public override string Describe() => $"no answer, but {What}";
    }

    internal static Reply Of(JsonRpcMessage answer, Delivery delivery) => answer switch
    {
        JsonRpcResult result => new Success(result) { Delivery = delivery },
        JsonRpcError error => new Failure(error) { Delivery = delivery },
        MalformedMessage malformed => new Malformed(malformed) { Delivery = delivery },
        _ => throw new InvalidOperationException($"A {answer.GetType().Name} answers nothing."),
    };

    private protected string WithStatus() => Delivery is { Accepted: false } refusal ? $" with HTTP status {refusal.Status}" : "";

    private protected static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
