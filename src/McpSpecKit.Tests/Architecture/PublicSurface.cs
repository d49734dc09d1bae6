using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace McpSpecKit.Tests.Architecture;

/// <summary>Writes what an assembly offers to others as text, so that a change of it is read before it is made.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var member in Members(type)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type);
        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(made => $"new({Parameters(made)})");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic).Select(field => $"const {Name(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod)).Select(Describe);
        var methods = type.GetMethods(Declared)
            .Where(method => IsVisible(method) && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        return constructors.Concat(fields).Concat(properties).Concat(methods).Order(StringComparer.Ordinal);
    }

    private static string Describe(PropertyInfo property) =>
        $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get;{(IsVisible(property.SetMethod) ? " set;" : "")} }}";

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var bases = type.GetInterfaces().Where(one => one.Namespace!.StartsWith("McpSpecKit", StringComparison.Ordinal)).Select(Name);
        if (type.BaseType is { } parent && !type.IsValueType && parent != typeof(object)) bases = bases.Prepend(Name(parent));
        return string.Join(", ", bases) is { Length: > 0 } named ? " : " + named : "";
    }

    private static string Name(Type type)
    {
        if (!type.IsGenericType) return type.FullName is null || type.IsArray ? type.Name : Short(type);
        var name = Short(type);
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string Short(Type type) =>
        type.Namespace?.StartsWith("McpSpecKit", StringComparison.Ordinal) == true
            ? $"{type.Namespace}.{(type.DeclaringType is { } outer ? outer.Name + "." : "")}{type.Name}"
            : type.Name;
}
