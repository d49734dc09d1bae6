namespace McpSpecKit.Probes;

/// <summary>
/// The kit was about to send a message that breaks the rules, though no scenario asked for it, or stumbled over one that came. That is a
/// mistake of the kit, and says nothing of the subject.
/// </summary>
/// <param name="message">What is wrong with which message, as a sentence.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class KitMistakeException(string message, Exception? cause = null) : Exception(message, cause);
