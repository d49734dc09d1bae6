namespace McpSpecKit.Reference;

/// <summary>The capabilities that a client can declare and this server makes use of.</summary>
public static class ClientCapability
{
    /// <summary>The client lists its roots.</summary>
    public const string Roots = "roots";

    /// <summary>The client asks its model.</summary>
    public const string Sampling = "sampling";

    /// <summary>The client asks its user.</summary>
    public const string Elicitation = "elicitation";
}
