using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>A client that has shaken hands is served a while later.</summary>
internal sealed class TakesItsTimeToBeReady : ServerBehaviour
{
    public override async Task InitializedAsync(ServerSession session, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(1.5), TimeProvider.System, cancellationToken);
        await base.InitializedAsync(session, cancellationToken);
    }
}
