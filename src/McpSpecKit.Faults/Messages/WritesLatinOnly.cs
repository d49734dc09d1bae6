using System.Text;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-002", "writes Latin-1, and question marks for all other letters", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class WritesLatinOnly : ServerBehaviour
{
    public override Encoding Encoding => Encoding.Latin1;
}
