namespace CooperationLedger.Web.Http;

/// <summary>
/// One way of answering a program that nothing was recorded or read: the only list of them, for the answers and for their descriptions.
/// </summary>
/// <param name="Code">Stable kebab-case name: the <c>type</c> of the problem details.</param>
/// <param name="When">When it is answered, in a sentence for who calls.</param>
public sealed record Problem(int Status, string Code, string When)
{
    public static readonly Problem Malformed = new(
        400, "malformed", "Fields, headers or the query cannot be read as they are; each is named among the reasons.");
    public static readonly Problem UnreadableJson = new(400, "unreadable-json", "The body is no JSON in UTF-8.");
    public static readonly Problem BrokenRequest = new(400, "broken-request", "The request is not HTTP as it should be, or broke off.");
    public static readonly Problem FromAnotherSite = new(403, "from-another-site", "A browser sent it from a page of another site.");
    public static readonly Problem NoSuchAddress = new(404, "no-such-address", "There is nothing at this address.");
    public static readonly Problem NoSuchLedger = new(404, "no-such-ledger", "The ledger was never opened.");
    public static readonly Problem NoSuchDossier = new(404, "no-such-dossier", "The dossier is not in this ledger, or was not known then.");
    public static readonly Problem NoSuchEntry = new(404, "no-such-entry", "The entry is not in this ledger.");
    public static readonly Problem MethodNotAllowed = new(405, "method-not-allowed", "The address is asked for in another way.");
    public static readonly Problem TooSlow = new(408, "too-slow", "The body came too slowly.");
    public static readonly Problem RaceLost = new(409, "race-lost", "Others recorded in the same dossier each time it was tried.");
    public static readonly Problem OtherVersion = new(412, "other-version", "The dossier is at another version than If-Match asks for.");
    public static readonly Problem BodyTooLong = new(413, "body-too-long", "The body has too many bytes.");
    public static readonly Problem EntryTooLong = new(413, "entry-too-long", "The entry would have too many bytes.");
    public static readonly Problem NotJson = new(415, "not-json", "The body is not application/json in UTF-8.");
    public static readonly Problem Encoded = new(415, "content-encoding", "The body is compressed, or encoded in another way.");
    public static readonly Problem KeyTaken = new(
        422, "key-taken", "The Idempotency-Key was used for another command, or by another user.");
    public static readonly Problem Refused = new(422, "refused", "There is more than one reason; each is named with a code of its own.");
    public static readonly Problem ServerFault = new(500, "server-fault", "A fault of the server.");
    public static readonly Problem DatabaseAway =
        new(503, "database-away", "PostgreSQL is away, has no room or cannot answer now: ask again.");
    public static readonly Problem DossierBusy = new(
        503, "dossier-busy", "Others are recording in the dossier, or something holds it: nothing was recorded, send it again.");
    public static readonly Problem Unguarded = new(
        503, "unguarded", "PostgreSQL no longer refuses to alter entries: nothing is recorded until it does again.");
    public static readonly Problem UnreadableEntry = new(
        503, "unreadable-entry",
        "The dossier has an entry that this version of the program cannot read: it is named in the member entry. What was known before "
            + "it can be read; nothing is recorded there until the program that wrote the entry runs here.");
    public static readonly Problem DamagedStore = new(
        503, "damaged-store", "What is stored does not fit together: nothing is recorded there until whoever runs the server mends it.");
    public static readonly Problem NotYetInThisList = new(
        503, "not-yet-in-this-list", "The list is not yet complete up to the entry asked for: ask again.");
}
