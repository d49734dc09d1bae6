using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace McpSpecKit.Wire.Serving;

/// <summary>Joins a relay and the kit over a socket: for each frame its kind, the length of its data in four bytes, and the data.</summary>
/// <param name="socket">The connection; the link owns it.</param>
internal sealed class SocketLink(Socket socket) : ILaunchLink
{
    private const int HeadLength = 5;
    private readonly NetworkStream stream = new(socket, ownsSocket: true);
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task SendAsync(LaunchFrame frame, CancellationToken cancellationToken)
    {
        var bytes = new byte[HeadLength + frame.Data.Length];
        bytes[0] = (byte)frame.Kind;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), frame.Data.Length);
        frame.Data.CopyTo(bytes.AsMemory(HeadLength));
        try
        {
            await turn.WaitAsync(cancellationToken);
            try
            {
                await stream.WriteAsync(bytes, cancellationToken);
            }
            finally
            {
                turn.Release();
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            throw new ConnectionLostException("The other end of the link is gone.", gone);
        }
    }

    public async IAsyncEnumerable<LaunchFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken) is { } frame) yield return frame;
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        turn.Dispose();
    }

    /// <returns>The next frame; none once the other end is gone, or says what is no frame.</returns>
    private async Task<LaunchFrame?> NextAsync(CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        try
        {
            await stream.ReadExactlyAsync(head, cancellationToken);
            var length = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1));
            if (length is < 0 or > LongestMessage.Bytes) return null;
            var data = new byte[length];
            await stream.ReadExactlyAsync(data, cancellationToken);
            return new LaunchFrame((LaunchFrameKind)head[0], data);
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            return null;
        }
    }
}
