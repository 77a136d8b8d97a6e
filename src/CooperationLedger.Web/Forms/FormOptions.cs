using System.Text.Json;

namespace CooperationLedger.Web.Forms;

internal static class FormOptions
{
    /// <summary>What each value of a choice is called, by the field and the value as it is sent.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of<TChoice>(string at, Func<TChoice, string> words)
        where TChoice : struct, Enum =>
        from choice in Enum.GetValues<TChoice>()
        select KeyValuePair.Create($"{at}={JsonNamingPolicy.CamelCase.ConvertName($"{choice}")}", words(choice));
}
