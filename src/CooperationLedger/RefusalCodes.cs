using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Json;

namespace CooperationLedger;

/// <summary>The codes that a command may be refused with, as they are declared beside what decides.</summary>
public static class RefusalCodes
{
    /// <summary>What any command may be refused with, whatever it records.</summary>
    private static readonly string[] OfAnyCommand =
    [
        "another-kind", "contradicts-entry", "dossier-withdrawn", "in-the-future", "merged", "names-itself", "no-citation",
        "source-retracted", "unknown-dossier", "unknown-entry",
    ];

    /// <returns>In alphabetical order.</returns>
    public static IReadOnlyList<string> Of(Type command) =>
        [.. OfAnyCommand.Concat(OfItself(command, [])).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What its decider and the fold of what it records refuse, and what is refused of its members.</summary>
    private static IEnumerable<string> OfItself(Type command, HashSet<Type> seen)
    {
        var own = command.GetCustomAttribute<RefusedWithAttribute>();
        IEnumerable<string> folds = own is { ForAnyEvent: true } ? EventCatalogue.Kinds.SelectMany(kind => kind.Refusals)
            : EventCatalogue.CanStandInstead(command) ? EventCatalogue.KindOf(command)?.Refusals ?? []
            : [];
        return [.. own?.Codes ?? [], .. folds, .. OfMembers(command, seen)];
    }

    /// <summary>What is named is of the kind that its place asks for; and a command inside another is refused as it is by itself.</summary>
    private static IEnumerable<string> OfMembers(Type type, HashSet<Type> seen)
    {
        var info = LedgerJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return type == typeof(Command) && seen.Add(type)
                ? EventCatalogue.Commands.Select(name => name.Type).Where(EventCatalogue.CanStandInstead)
                    .SelectMany(inner => OfItself(inner, seen))
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? OfMembers(type.GetGenericArguments()[0], seen)
            : info.Kind != JsonTypeInfoKind.Object || !seen.Add(type) ? []
            : info.Properties.SelectMany(property =>
                NamedDossier.Mark(property) is { Kind: { } kind } ? [$"not-a-{kind}"] : OfMembers(property.PropertyType, seen));
    }
}
