using System.Reflection;

namespace McpSpecKit.Tests.Features;

/// <summary>The ids by which the compiler's XML documentation names methods.</summary>
internal static class XmlDocumentationId
{
    public static string Of(MethodInfo method)
    {
        var parameters = string.Join(',', method.GetParameters().Select(parameter => Of(parameter.ParameterType)));
        return $"M:{Of(method.DeclaringType!)}.{method.Name}{(parameters.Length is 0 ? "" : $"({parameters})")}";
    }

    private static string Of(Type type)
    {
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');

        var definition = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}";
    }
}
