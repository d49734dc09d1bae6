using McpSpecKit.Protocol;

namespace McpSpecKit.Probes;

/// <summary>Recognises what no server of the protocol says before it has answered anything: then nothing is worth waiting for.</summary>
internal sealed class Nonsense
{
    /// <summary>How many lines that are no messages come at most from a server that only greets its users first.</summary>
    public const int Most = 1000;

    /// <summary>The first header of a message of the Language Server Protocol.</summary>
    public const string LengthHeader = "Content-Length:";

    private readonly TaskCompletionSource<string> recognised = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool isSensible;
    private int lines;

    /// <summary>What it is, as the end of a sentence that begins with "Got"; never completes where a server makes sense.</summary>
    public Task<string> Recognised => recognised.Task;

    /// <summary>Looks at one more message; not safe to be called by two at once.</summary>
    public void Take(JsonRpcMessage message)
    {
        if (isSensible || recognised.Task.IsCompleted) return;
        if (message is JsonRpcRequest { Method: Method.Initialize or Method.Discover }) recognised.SetResult("the client's own request: what is there sends back what it is sent");
        else if (message is not MalformedMessage malformed) isSensible = true;
        else if (IsFramed(malformed)) recognised.SetResult($"the header {LengthHeader.TrimEnd(':')}, by which the Language Server Protocol frames its messages");
        else if (++lines >= Most) recognised.SetResult($"{Most} lines that are no messages, such as «{Shorten(malformed.Text)}»");
    }

    /// <summary>Whether a line begins a message of the Language Server Protocol.</summary>
    public static bool IsFramed(MalformedMessage malformed) => malformed.Text.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase);

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
