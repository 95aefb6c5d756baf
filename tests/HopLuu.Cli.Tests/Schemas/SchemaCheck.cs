using System.Text.Json;
using System.Text.RegularExpressions;

namespace HopLuu.Cli.Tests.Schemas;

/// <summary>As much of JSON Schema as docs/schemas uses: type, properties, required, additionalProperties false, items, enum, pattern, bounds, $ref.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public static SchemaCheck Of(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", name + ".json"))).RootElement);

    /// <summary>What is wrong with an answer, a line each.</summary>
    public IReadOnlyList<string> Faults(JsonElement answer) => [.. Faults(answer, root, "$")];

    private IEnumerable<string> Faults(JsonElement value, JsonElement schema, string where)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Any(name => Is(value, name)))
            return [$"{where}: is {value.ValueKind}, not {type}"];
        if (schema.TryGetProperty("enum", out var names) && !names.EnumerateArray().Any(name => name.GetString() == value.GetString()))
            return [$"{where}: “{value}” is not one of {names}"];
        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            return [$"{where}: “{value}” does not look like {pattern}"];
        if (value.ValueKind == JsonValueKind.Number && schema.TryGetProperty("maximum", out var most) && (value.GetDecimal() > most.GetDecimal() || value.GetDecimal() < schema.GetProperty("minimum").GetDecimal()))
            return [$"{where}: {value} is out of bounds"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, schema, where),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, at) => Faults(item, schema.GetProperty("items"), $"{where}[{at}]")),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement value, JsonElement schema, string where)
    {
        var properties = schema.GetProperty("properties");
        foreach (var required in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(required.GetString()!, out _))
                yield return $"{where}: {required} is missing";
        }
        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var inner))
                yield return $"{where}: {member.Name} is not in the schema";
            else
                foreach (var fault in Faults(member.Value, inner, $"{where}.{member.Name}"))
                    yield return fault;
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
