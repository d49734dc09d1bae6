namespace McpSpecKit.Tests.Architecture;

/// <summary>Depends on another room without a directive at the top of the file.</summary>
internal static class Trespasser
{
    public static int Use() => McpSpecKit.Adapters.FreePort.Find();
}
