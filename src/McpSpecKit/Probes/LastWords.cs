using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What is left to say of a server whose connection is lost.</summary>
internal static class LastWords
{
    /// <summary>How its process ended and what it logged last, as sentences; empty where the connection has no process of its own.</summary>
    public static async Task<string> OfAsync(IServerChannel channel, TimeSpan patience, TimeProvider time)
    {
        if (channel.Process is not { } process) return "";
        try
        {
            var code = await process.Exited.WaitAsync(patience, time);
            var log = new LogLines();
            foreach (var frame in channel.Transcript.Frames.Where(frame => frame.Lane == "stderr")) log.Add(frame.Text);
            return log switch
            {
                { Telling: { } telling } => $" It exited with code {code}; its log says «{telling}».",
                { Last: { } last } => $" It exited with code {code}; its log ends with «{last}».",
                _ => $" It exited with code {code}.",
            };
        }
        catch (TimeoutException)
        {
            return " It is still running.";
        }
    }
}
