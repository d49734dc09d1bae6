using System.Globalization;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Refuses a text that is no date as the lifecycle page's own example does.</summary>
internal sealed class RefusesWhatIsNoVersion : ServerBehaviour
{
    public override string CounterOffer(string offered) =>
        DateOnly.TryParseExact(offered, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? base.CounterOffer(offered)
            : throw new RefusedException(ErrorCode.InvalidParams, "Unsupported protocol version", new JsonObject
            {
                ["supported"] = new JsonArray([.. Options.Legacy.Select(revision => (JsonNode)revision.Name)]),
                ["requested"] = offered,
            });
}
