using McpSpecKit.Adapters;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge;

/// <summary>What a run knows of its subject before it judges it.</summary>
internal interface IWitness
{
    /// <summary>What was found on each endpoint.</summary>
    IReadOnlyList<EndpointSurvey> Survey { get; }

    /// <summary>What was found on one of them.</summary>
    EndpointSurvey Of(IEndpoint endpoint);

    /// <summary>Registers what the steps of a scenario ask for.</summary>
    void Provide(IObjectContainer container, IEndpoint endpoint, CancellationToken stopped);
}
