using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-066", "comes back before the time that the server named")]
public sealed class ClientCannotWait : ClientBehaviour
{
    public override TimeSpan ResumesAfter(TimeSpan? said) => Options.ResumeAfter;
}
