using ModelContextProtocol.Server;

namespace CSharpSdk;

/// <summary>A list of the server that can tell of a change without one.</summary>
internal sealed class SharedCollection<T> : McpServerPrimitiveCollection<T>
    where T : IMcpServerPrimitive
{
    public void Tell() => RaiseChanged();
}
