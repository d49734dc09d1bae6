namespace McpSpecKit.Reference.Stateless;

/// <summary>A request can not be completed without something that the client has to bring along when it comes again.</summary>
/// <param name="question">What is asked.</param>
public sealed class InputRequiredException(ClientQuestion question) : Exception($"The client is to answer '{question.Method}'.")
{
    /// <summary>What is asked.</summary>
    public ClientQuestion Question { get; } = question;
}
