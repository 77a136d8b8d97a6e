// What a user of Node would pick: Emmett on PostgreSQL behind Express, with one projection written in the transaction of the event.
// Emmett's own package for Express is left out: none is published for this version of Emmett.
import { randomUUID } from "node:crypto";
import { dumbo, SQL } from "@event-driven-io/dumbo";
import { CommandHandler } from "@event-driven-io/emmett";
import { getPostgreSQLEventStore, postgreSQLRawSQLProjection } from "@event-driven-io/emmett-postgresql";
import express from "express";
import pg from "pg";

const { DATABASE_URL: connectionString, DATABASE_CONNECTIONS: connections, PORT: port } = process.env;
const database = dumbo({ connectionString, pool: new pg.Pool({ connectionString, max: Number(connections) }) });

// The document of a stream, and the receipt of the command that the event came from.
const commitments = postgreSQLRawSQLProjection({
  name: "commitments",
  canHandle: ["CommitmentChecked"],
  init: () => [
    SQL`create table if not exists commitments (id text primary key, data jsonb not null)`,
    SQL`create table if not exists receipts (id text primary key, data jsonb not null)`,
  ],
  evolve: ({ data, metadata: { streamName, messageId, key, user } }) => {
    const document = JSON.stringify({ id: streamName, checks: [data] });
    const receipt = JSON.stringify({ id: key, user, dossier: streamName, entries: [messageId] });
    return [
      SQL`insert into commitments (id, data) values (${streamName}, ${document}::jsonb) on conflict (id) do update
        set data = jsonb_set(commitments.data, '{checks}', (commitments.data -> 'checks') || (excluded.data -> 'checks'))`,
      SQL`insert into receipts (id, data) values (${key}, ${receipt}::jsonb)`,
    ];
  },
});

const store = getPostgreSQLEventStore(connectionString, {
  projections: [{ type: "inline", projection: commitments }],
  connectionOptions: { dumbo: database },
});

const handle = CommandHandler({
  initialState: () => ({ checks: 0 }),
  evolve: (state) => ({ checks: state.checks + 1 }),
});

const application = express();
application.disable("etag");
application.use(express.json());

application.get("/", (_, response) => response.send("hello"));

application.post("/dossiers/:dossier/:key", async (request, response, failed) => {
  try {
    const { dossier, key } = request.params;
    const known = await database.execute.query(SQL`select data from receipts where id = ${key}`);
    if (known.rows.length > 0) {
      response.status(201).location(`/dossiers/${dossier}`).json(known.rows[0].data);
      return;
    }

    const messageId = randomUUID();
    const metadata = { messageId, key, user: "anonymous", assurance: "unauthenticated", correlation: randomUUID() };
    const { nextExpectedStreamVersion } = await handle(store, dossier, () => ({ type: "CommitmentChecked", data: request.body, metadata }));
    response.status(201).location(`/dossiers/${dossier}`)
      .json({ dossier, version: Number(nextExpectedStreamVersion), entries: [messageId] });
  } catch (failure) {
    failed(failure);
  }
});

application.get("/dossiers/:dossier", async (request, response, failed) => {
  try {
    const { events } = await store.readStream(request.params.dossier);
    const words = JSON.stringify(events, (_, value) => (typeof value === "bigint" ? Number(value) : value));
    response.type("json").send(words);
  } catch (failure) {
    failed(failure);
  }
});

await store.schema.migrate();
application.listen(Number(port), "127.0.0.1");
process.on("SIGTERM", () => process.exit());
