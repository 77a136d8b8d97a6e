using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>Questions to PostgreSQL itself, about tables, triggers and roles, which Marten knows nothing of.</summary>
internal static class PlainSql
{
    internal static async Task<IReadOnlyList<object[]>> RowsAsync(
        this NpgsqlConnection connection, string sql, IEnumerable<string> values, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await using var rows = await command.ExecuteReaderAsync(ct);
        List<object[]> all = [];
        while (await rows.ReadAsync(ct))
        {
            var row = new object[rows.FieldCount];
            rows.GetValues(row);
            all.Add(row);
        }

        return all;
    }

    internal static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
