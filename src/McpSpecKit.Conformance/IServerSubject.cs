using McpSpecKit.Adapters;

namespace McpSpecKit.Conformance;

/// <summary>The server that a class of conformance tests judges. It has a constructor without parameters, and is asked for its server once.</summary>
public interface IServerSubject : ISubject
{
    /// <summary>The way to the server. It is disposed after the last test; nothing is to be started before its first connection.</summary>
    IServerAdapter CreateAdapter();
}
