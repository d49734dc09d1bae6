namespace McpSpecKit.Gherkin;

/// <summary>Takes what a step wants to say beside its result.</summary>
public interface IReqnrollOutputHelper
{
    /// <summary>Says one line.</summary>
    void WriteLine(string message);

    /// <summary>Says one line.</summary>
    void WriteLine(string format, params object[] args);

    /// <summary>Hands in a file.</summary>
    void AddAttachment(string filePath);
}
