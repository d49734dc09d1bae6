using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpSpecKit.Judge.Cucumber;

/// <summary>Writes kinds by their descriptions, which are their names in Cucumber's messages.</summary>
/// <typeparam name="TEnum">The kind.</typeparam>
internal sealed class DescriptionConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Names = typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(
        field => (TEnum)field.GetValue(null)!,
        field => field.GetCustomAttribute<DescriptionAttribute>()?.Description ?? field.Name);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The messages are written, and read by other tools.");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);
}
