using System.Collections.Frozen;

namespace CooperationLedger.Places;

/// <summary>
/// Names of the UN/LOCODEs that ledgers are likely to speak of: capitals, ports and junctions of the region. Any other code is shown
/// as it is.
/// </summary>
internal static class Locodes
{
    public static readonly FrozenDictionary<string, string> Names = Known
        .Split('|')
        .ToFrozenDictionary(entry => entry[..5], entry => entry[6..]);

    private const string Known =
        "AFKBL Kabul|AFMZR Mazar-e Sharif|CNBJS Beijing|CNTSN Tianjin|INDEL New Delhi|IRTHR Tehran|KGFRU Bishkek|KZALA Almaty|" +
        "PKISB Islamabad|PKKHI Karachi|PKLHE Lahore|PKPEW Peshawar|PKUET Quetta|RULED Saint Petersburg|RUMOW Moscow|RUVVO Vladivostok|" +
        "TJDYU Dushanbe|TMASB Ashgabat|UZSKD Samarkand|UZTAS Tashkent";
}
