using System.Reflection;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Clients;

/// <summary>Every fault of a client, found by its attribute.</summary>
public static class ClientFaultCatalogue
{
    /// <summary>By requirement, then by name.</summary>
    public static IReadOnlyList<ClientFault> All { get; } =
    [
        .. from type in typeof(ClientFaultCatalogue).Assembly.GetTypes()
           let attribute = type.GetCustomAttribute<FaultAttribute>()
           where attribute is not null && type.IsSubclassOf(typeof(ClientBehaviour))
           orderby attribute.Requirement, type.Name
           select Describe(type, attribute),
    ];

    /// <summary>What is wrong with messages shows on one stream as on the other: over HTTP+SSE, only what is wrong with that transport is judged.</summary>
    private static IReadOnlyList<Transport> TransportsOf(FaultAttribute attribute) => attribute.Requirement.StartsWith("SS-", StringComparison.Ordinal)
        ? [Transport.HttpSse]
        : [.. attribute.Transports.Where(transport => transport is not Transport.HttpSse)];

    private static ClientFault Describe(Type type, FaultAttribute attribute) => new(
        attribute.Requirement,
        type.Name,
        attribute.Summary,
        TransportsOf(attribute),
        attribute.AlsoBreaks,
        () => (ClientBehaviour)Activator.CreateInstance(type)!);
}
