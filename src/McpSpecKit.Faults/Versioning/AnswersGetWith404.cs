using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-025", "answers GET and DELETE with 404, without any legacy client", Transports = [Transport.StreamableHttp])]
public sealed class AnswersGetWith404() : ServerBehaviour(new ServerOptions { Revisions = [Revision.All[^1]] })
{
    public override int StatusOfOtherMethods => 404;
}
