using McpSpecKit.Adapters.Clients;

namespace McpSpecKit.Conformance;

/// <summary>The client that a class of conformance tests judges. It has a constructor without parameters, and is asked for its client once.</summary>
public interface IClientSubject : ISubject
{
    /// <summary>The way to the client. It is disposed after the last test; nothing is to be started before it is launched.</summary>
    IClientAdapter CreateAdapter();
}
