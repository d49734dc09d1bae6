using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>A driver whose client is judged over one transport.</summary>
/// <param name="command">The driver's command.</param>
/// <param name="transport">The transport.</param>
/// <param name="reach">How a server is launched.</param>
/// <param name="spares">Starts drivers.</param>
internal sealed class DriverClientEndpoint(string command, Transport transport, ClientReach reach, WarmSpares spares) : IClientEndpoint
{
    public Transport Transport => transport;

    public string Address => command;

    public bool TakesOrders => true;

    public async Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new DriverClientSession(new DriverLines(await spares.TakeAsync(), command), transport, errand, reach);
        }
        catch (ProcessStartException exception)
        {
            throw new SubjectUnreachableException(exception.Message, exception);
        }
    }
}
