using McpSpecKit.Adapters;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonDoor(string Requirement, string Expected, string Got, string Cause)
{
    public static JsonDoor? From(BrokenDoor? door) => door is null ? null : new(door.Requirement, door.Expected, door.Got, door.Cause);

    public BrokenDoor ToDoor() => new(Requirement, Expected, Got, Cause);
}
