using CooperationLedger.Web.Hosting;
using JasperFx;

var builder = WebApplication.CreateBuilder(args);
await using var database = await LedgerDatabase.OpenAsync(builder.Configuration, args);
builder.AddLedger(database);

var app = builder.Build();
app.UseLedger();
return await app.RunJasperFxCommands(args);

public partial class Program;
