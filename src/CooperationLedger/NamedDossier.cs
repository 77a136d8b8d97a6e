using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Json;

namespace CooperationLedger;

/// <summary>Marks a text of a command or event, or a list of them, as the id of another dossier.</summary>
/// <param name="kind">What ids of that kind begin with, such as <c>source</c>; null for any kind.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NamesAttribute(string? kind = null) : Attribute
{
    public string? Kind { get; } = kind;
}

/// <summary>A dossier that a command names, or an event.</summary>
/// <param name="Kind">The kind that it has to be of; null for any.</param>
/// <param name="Field">Where in the command it is named (JSON Pointer).</param>
public sealed record NamedDossier(string Dossier, string? Kind, string Field)
{
    public static IReadOnlyList<NamedDossier> In(Command command) => Found(command);

    /// <summary>The sources that an event cites, and the dossiers that it speaks of.</summary>
    public static IReadOnlyList<NamedDossier> In(LedgerEvent @event) => Found(@event);

    /// <summary>What a member of a command says of the dossier that it names; null when it names none.</summary>
    public static NamesAttribute? Mark(JsonPropertyInfo property) =>
        property.AssociatedParameter?.AttributeProvider?.GetCustomAttributes(typeof(NamesAttribute), inherit: false)
            is [NamesAttribute mark, ..] ? mark : null;

    private static List<NamedDossier> Found(object value)
    {
        List<NamedDossier> found = [];
        SearchMembers(value, "", found);
        return found;
    }

    private static void SearchMembers(object value, string at, List<NamedDossier> found)
    {
        foreach (var member in Members.GetOrAdd(value.GetType(), NamingMembersOf))
        {
            Search(member.Get(value), member.Mark, $"{at}/{member.Name}", found);
        }
    }

    private static void Search(object? value, NamesAttribute? mark, string at, List<NamedDossier> found)
    {
        switch (value)
        {
            case null:
                break;
            case string id:
                found.AddRange(mark is null ? [] : [new(id, mark.Kind, at)]);
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                {
                    Search(item, mark, $"{at}/{index++}", found);
                }

                break;
            default:
                // A command inside a command, or an event inside an event, is written as {type, data}.
                SearchMembers(value, value is Command or LedgerEvent ? at + "/data" : at, found);
                break;
        }
    }

    private sealed record Member(string Name, Func<object, object?> Get, NamesAttribute? Mark);

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Members = new();
    private static readonly ConcurrentDictionary<Type, bool> Holders = new();

    /// <summary>
    /// The members that may name a dossier or hold what does. Asked of every entry of every chronicle, so each type is looked through once.
    /// </summary>
    private static IReadOnlyList<Member> NamingMembersOf(Type type) =>
    [
        .. from property in PropertiesOf(type)
           let mark = Mark(property)
           where mark is not null || Holders.GetOrAdd(property.PropertyType, static held => MayHold(held, []))
           select new Member(property.Name, property.Get!, mark),
    ];

    private static IEnumerable<JsonPropertyInfo> PropertiesOf(Type type) =>
        LedgerJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } info
            ? info.Properties.Where(property => property.Get is not null)
            : [];

    /// <param name="within">Types that are being looked at: what a type holds of its own kind adds nothing.</param>
    private static bool MayHold(Type type, HashSet<Type> within)
    {
        if (type.Assembly != typeof(NamedDossier).Assembly)
        {
            return type.GetGenericArguments().Any(argument => MayHold(argument, within));
        }

        return within.Add(type) && (
            type.GetGenericArguments().Any(argument => MayHold(argument, within))
            || PropertiesOf(type).Any(property => Mark(property) is not null || MayHold(property.PropertyType, within))
            || CasesOf(type).Any(one => MayHold(one, within)));
    }

    /// <summary>What else a value declared as a type can be: of a closed hierarchy, its cases.</summary>
    private static IEnumerable<Type> CasesOf(Type type) =>
        type.IsSealed ? [] : type.Assembly.GetTypes().Where(other => other != type && other.IsAssignableTo(type));
}
