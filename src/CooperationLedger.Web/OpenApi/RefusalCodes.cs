using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Recording;

namespace CooperationLedger.Web.OpenApi;

/// <summary>
/// The codes that a command may be refused with, read from the compiled deciders and folds: a list kept beside them
/// would be wrong as soon as somebody adds a rule.
/// </summary>
/// <remarks>Never too few; one that no input reaches may be among them.</remarks>
public static partial class RefusalCodes
{
    private static readonly Assembly[] Ours = [typeof(Refusal).Assembly, typeof(RefusalCodes).Assembly];
    private static readonly MethodInfo DecidingAny = typeof(Deciding).GetMethod(nameof(Deciding.Decide))!;
    private static readonly MethodInfo AnyDecider = typeof(EventCatalogue).GetMethod(nameof(EventCatalogue.Decider))!;

    public static IReadOnlyList<string> Of(Type command)
    {
        HashSet<string> codes = [.. NamedKinds(command, []).Select(kind => $"not-a-{kind}")];
        HashSet<(Module, int)> seen = [];
        Stack<MethodBase> open = new([Decider(command), DecidingAny, .. Recording(command)]);
        while (open.TryPop(out var method))
        {
            if (!Ours.Contains(method.Module.Assembly) || !seen.Add((method.Module, method.MetadataToken)))
            {
                continue;
            }

            var code = CompiledCode.Of(method);
            if (code.Calls.Any(MakesRefusals))
            {
                codes.UnionWith(code.Texts.Where(text => Code().IsMatch(text)));
            }

            foreach (var next in code.Calls.SelectMany(call => Reached(method, call)))
            {
                open.Push(next);
            }
        }

        return [.. codes.Order(StringComparer.Ordinal)];
    }

    /// <summary>What is reached by a call that the code does not show: a decider looked up, and the fold of the dossier that an event is for.</summary>
    private static IEnumerable<MethodBase> Reached(MethodBase caller, MethodBase call) => call switch
    {
        // Of all deciders it calls the command's own, which the search begins with.
        _ when call == AnyDecider => caller == DecidingAny ? [] : EventCatalogue.Commands.Select(name => name.Type).Where(EventCatalogue.CanStandInstead).Select(Decider),
        ConstructorInfo { DeclaringType: { } made } when made.IsAssignableTo(typeof(LedgerEvent)) => Folds(made).Append(call),
        _ => [call],
    };

    /// <remarks>A correction or retraction is folded in a dossier of any kind; a link, in whatever has begun, changes nothing.</remarks>
    private static IEnumerable<MethodBase> Folds(Type @event) => EventCatalogue.Kinds
        .Where(kind => @event.IsAssignableTo(typeof(Annotation)) || kind.Events.Any(name => name.Type == @event))
        .Select(kind => kind.GetType().GetGenericArguments()[0].GetMethod("Evolve", BindingFlags.Public | BindingFlags.Static)!);

    /// <summary>An id that was derived and is taken is told by the recorder.</summary>
    private static IEnumerable<MethodBase> Recording(Type command) =>
        typeof(EntryRecorder).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(_ => Command.Opens(command));

    private static MethodInfo Decider(Type command) => command.GetMethod("Decide", BindingFlags.Public | BindingFlags.Static)!;

    private static bool MakesRefusals(MethodBase call) =>
        call.DeclaringType == typeof(Refusal) && (call.IsConstructor || call.Name == nameof(Refusal.If));

    /// <summary>The kinds of the dossiers that a command names, wherever in it.</summary>
    private static IEnumerable<string> NamedKinds(Type type, HashSet<Type> seen)
    {
        var info = LedgerJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return type == typeof(Command) && seen.Add(type)
                ? EventCatalogue.Commands.Where(name => EventCatalogue.CanStandInstead(name.Type)).SelectMany(name => NamedKinds(name.Type, seen))
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? NamedKinds(type.GetGenericArguments()[0], seen)
            : info.Kind != JsonTypeInfoKind.Object || !seen.Add(type) ? []
            : info.Properties.SelectMany(property => NamedDossier.Mark(property) is { Kind: { } kind } ? [kind] : NamedKinds(property.PropertyType, seen));
    }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)+$")]
    private static partial Regex Code();
}
