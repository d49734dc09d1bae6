namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>With what a call comes again that was answered with questions.</summary>
public enum InputAnswers
{
    /// <summary>With no answers.</summary>
    None,

    /// <summary>With every answer, and one that nobody asked for.</summary>
    OneMore,

    /// <summary>With text instead of the map of answers.</summary>
    TextInstead,

    /// <summary>With text for each answer.</summary>
    TextEach,

    /// <summary>With every answer, and another state than came.</summary>
    OtherState,
}
