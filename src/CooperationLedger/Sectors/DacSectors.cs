using System.Collections.Frozen;

namespace CooperationLedger.Sectors;

/// <summary>
/// The three-digit sectors of the OECD's Development Assistance Committee (IATI codelist SectorCategory), and its broad groups, since
/// sources often name no more than these.
/// </summary>
internal static class DacSectors
{
    public static readonly FrozenDictionary<string, string> Names = Codes
        .Split('|')
        .ToFrozenDictionary(entry => entry[..3], entry => entry[4..]);

    private const string Codes =
        "100 Social infrastructure and services|110 Education|111 Education, level unspecified|112 Basic education|" +
        "113 Upper secondary education|114 Post-secondary education|120 Health|121 Health, general|122 Basic health|" +
        "123 Non-communicable diseases|130 Population policies and reproductive health|140 Water supply and sanitation|" +
        "150 Government and civil society|151 Government and civil society, general|152 Conflict, peace and security|" +
        "160 Other social infrastructure and services|200 Economic infrastructure and services|210 Transport and storage|" +
        "220 Communications|230 Energy|231 Energy policy|232 Energy generation, renewable sources|" +
        "233 Energy generation, non-renewable sources|234 Hybrid energy plants|235 Nuclear energy plants|" +
        "236 Energy distribution|240 Banking and financial services|250 Business and other services|300 Production sectors|" +
        "310 Agriculture, forestry, fishing|311 Agriculture|312 Forestry|313 Fishing|320 Industry, mining, construction|" +
        "321 Industry|322 Mineral resources and mining|323 Construction|330 Trade and tourism|331 Trade policies and regulations|" +
        "332 Tourism|400 Multi-sector|410 General environment protection|430 Other multisector|" +
        "500 Commodity aid and general programme assistance|510 General budget support|" +
        "520 Development food assistance|530 Other commodity assistance|600 Action relating to debt|" +
        "700 Humanitarian aid|720 Emergency response|" +
        "730 Reconstruction relief and rehabilitation|740 Disaster prevention and preparedness|910 Administrative costs of donors|" +
        "930 Refugees in donor countries|998 Unallocated or unspecified";
}
