namespace McpSpecKit.Steps.Looking;

/// <summary>What a step that judges a conversation adds to it, least first.</summary>
public enum Touch
{
    /// <summary>Nothing: it reads what is there.</summary>
    Nothing,

    /// <summary>A plain request after which everything has come that was sent before.</summary>
    Settles,

    /// <summary>Requests whose answers it judges itself.</summary>
    Asks,
}
