using JasperFx.Events;
using Marten;
using Wolverine.Marten;
using Wolverine.Persistence;
using Wolverine.Persistence.EventSourcing;

namespace CooperationLedger.Benchmarks.StockMarten;

/// <summary>Public, as all that Wolverine's generated code names.</summary>
/// <param name="Key">The same key twice records once.</param>
public sealed record RecordCheck(string Commitment, string Key, CommitmentChecked Check);

public sealed record Recorded(string Dossier, long Version, IReadOnlyList<Guid> Entries);

public sealed record Receipt(string Id, string User, string Dossier, IReadOnlyList<Guid> Entries);

/// <summary>The stream and the receipt are loaded for it in one round trip, and what it appends and answers is committed for it.</summary>
public static class RecordCheckHandler
{
    public static (Recorded, IMartenOp) Handle(
        RecordCheck command, IDocumentSession session,
        [WriteModel(nameof(RecordCheck.Commitment), Required = false)] IEventStream<Commitment> stream,
        [Entity(nameof(RecordCheck.Key), Required = false)] Receipt? receipt)
    {
        if (receipt is not null)
        {
            return (new(receipt.Dossier, stream.CurrentVersion ?? 0, receipt.Entries), MartenOps.Nothing());
        }

        session.LastModifiedBy = "anonymous";
        session.SetHeader("assurance", "unauthenticated");
        session.SetHeader("command-id", command.Key);
        stream.AppendOne(command.Check);
        Guid[] entries = [stream.Events[^1].Id];
        return (
            new(command.Commitment, stream.CurrentVersion ?? 0, entries),
            MartenOps.Insert(new Receipt(command.Key, "anonymous", command.Commitment, entries)));
    }
}
