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
    public static IEnumerable<NamedDossier> In(Command command) => InMembers(command, "");

    /// <summary>The sources that an event cites, and the dossiers that it speaks of.</summary>
    public static IEnumerable<NamedDossier> In(LedgerEvent @event) => InMembers(@event, "");

    private static IEnumerable<NamedDossier> InMembers(object value, string at) =>
        MembersOf(value.GetType()).SelectMany(member => In(member.Get(value), member.Mark, $"{at}/{member.Name}"));

    private static IEnumerable<NamedDossier> In(object? value, NamesAttribute? mark, string at) => value switch
    {
        string id => mark is null ? [] : [new(id, mark.Kind, at)],
        // A command inside a command, or an event inside an event, is written as {type, data}.
        Command or LedgerEvent => InMembers(value, at + "/data"),
        System.Collections.IEnumerable items => items.Cast<object?>().Index().SelectMany(item => In(item.Item, mark, $"{at}/{item.Index}")),
        not null when LedgerJson.Options.GetTypeInfo(value.GetType()).Kind == JsonTypeInfoKind.Object => InMembers(value, at),
        _ => [],
    };

    /// <summary>What a member of a command says of the dossier that it names; null when it names none.</summary>
    public static NamesAttribute? Mark(JsonPropertyInfo property) =>
        property.AssociatedParameter?.AttributeProvider?.GetCustomAttributes(typeof(NamesAttribute), inherit: false)
            is [NamesAttribute mark, ..] ? mark : null;

    private sealed record Member(string Name, Func<object, object?> Get, NamesAttribute? Mark);

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Members = new();

    /// <summary>
    /// What may name a dossier or hold what does. Asked of every entry of every chronicle, so each type is looked through once.
    /// </summary>
    private static IReadOnlyList<Member> MembersOf(Type type) => Members.GetOrAdd(type, static type =>
    [
        .. from property in LedgerJson.Options.GetTypeInfo(type).Properties
           where property.Get is not null
           let mark = Mark(property)
           let held = property.PropertyType
           where mark is not null || !(held == typeof(string) || held.IsEnum || held.IsPrimitive)
           select new Member(property.Name, property.Get!, mark),
    ]);
}
