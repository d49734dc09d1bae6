namespace McpSpecKit.Steps.Clients;

/// <summary>What a result that asks for input holds.</summary>
public enum AskedInput
{
    /// <summary>A question.</summary>
    Question,

    /// <summary>A state.</summary>
    State,

    /// <summary>Both.</summary>
    QuestionAndState,
}
