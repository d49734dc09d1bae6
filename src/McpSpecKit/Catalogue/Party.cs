namespace McpSpecKit.Catalogue;

/// <summary>Who owes a requirement.</summary>
public enum Party
{
    /// <summary>The server.</summary>
    Server,

    /// <summary>The client.</summary>
    Client,

    /// <summary>Each of them.</summary>
    Both,
}
