using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace McpSpecKit.Tests.Gherkin.Host;

/// <summary>Keeps what a test framework says.</summary>
internal sealed class RecordingSink : LongLivedMarshalByRefObject, IMessageSink
{
    private readonly ConcurrentQueue<IMessageSinkMessage> messages = new();
    private readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the discovery or the run.</summary>
    public Task Complete => complete.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public IReadOnlyList<T> Of<T>() => [.. messages.OfType<T>()];

    public bool OnMessage(IMessageSinkMessage message)
    {
        messages.Enqueue(message);
        if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished) complete.TrySetResult();
        return true;
    }
}
