using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CooperationLedger.Web.OpenApi;

/// <summary>What the code says of its types, as the compiler wrote it beside the programs.</summary>
public sealed partial class XmlWords
{
    private readonly Dictionary<string, XElement> members;

    public XmlWords(params IEnumerable<Assembly> assemblies) => members = assemblies
        .Select(assembly => Path.ChangeExtension(assembly.Location, ".xml"))
        .Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <returns>Null when the code says nothing of it.</returns>
    public string? Of(Type type) => Text(members.GetValueOrDefault($"T:{Name(type)}")?.Element("summary"));

    public string? Of(MethodInfo method) =>
        Text(members
            .FirstOrDefault(member =>
                member.Key.StartsWith($"M:{Name(method.DeclaringType!)}.{method.Name}(", StringComparison.Ordinal)).Value
                    ?.Element("summary"));

    /// <param name="member">As JSON calls it.</param>
    public string? OfMember(Type type, string member)
    {
        var name = char.ToUpperInvariant(member[0]) + member[1..];
        return Text(
            members.GetValueOrDefault($"T:{Name(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name))
            ?? Text(members.GetValueOrDefault($"P:{Name(type.GetProperty(name)?.DeclaringType ?? type)}.{name}")?.Element("summary"));
    }

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? words) => words is null ? null
        : Blanks()
            .Replace(
                string.Concat(
                    words.Nodes()
                        .Select(node =>
                            node is XElement { IsEmpty: true } named
                                ? Named(named) : node is XElement other ? other.Value : node.ToString())), " ").Trim();

    /// <summary>The last part of what <c>see</c> and <c>paramref</c> name.</summary>
    private static string Named(XElement reference) =>
        ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('.', ':')[^1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
