namespace McpSpecKit.Reference.Sessions;

/// <summary>How far a session has come (page <c>basic/lifecycle</c>, section "Lifecycle Phases").</summary>
public enum SessionPhase
{
    /// <summary>The client has not asked for <c>initialize</c> yet.</summary>
    Fresh,

    /// <summary>A version is agreed on, but the client has not said that it is ready.</summary>
    Agreed,

    /// <summary>The client sent <c>notifications/initialized</c>.</summary>
    Operating,
}
