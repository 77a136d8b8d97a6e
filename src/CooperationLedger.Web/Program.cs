using System.Runtime.InteropServices;
using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Storage;
using JasperFx;

SpokenWords.Begin();
try
{
    args = Commands.Understood(args);
    if (Commands.AskForHelp(args))
    {
        Console.WriteLine(Commands.Usage());
        return 0;
    }

    var builder = Commands.BuilderFor(args);
    if (BackupCommands.Are(args))
    {
        return await BackupCommands.RunAsync(builder.Configuration, args);
    }

    if (Commands.Serve(args))
    {
        await ListeningAddresses.ShouldBeUsableAsync(builder.Configuration, args);
    }

    await using var database = await LedgerDatabase.OpenAsync(builder.Configuration, args);
    builder.AddLedger(database);

    var app = builder.Build();
    app.UseLedger();
    if (Commands.Serve(args))
    {
        var (started, isToldToStop) = (app.Lifetime.ApplicationStarted, false);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => isToldToStop = true);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => isToldToStop = true);
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, _ => isToldToStop = true);
        try
        {
            await app.RunAsync();
        }
        catch (Exception) when (isToldToStop && !started.IsCancellationRequested)
        {
            // Asked to stop before it had started: what kept it from starting is nobody's concern any more.
        }

        // Whoever watches over the server starts it again after a fault, and not when it was asked to stop.
        return isToldToStop ? 0 : 1;
    }

    if (Commands.Migrate(args))
    {
        await app.Services.GetRequiredService<Migration>().ApplyAsync(CancellationToken.None);
        return 0;
    }

    // `codegen write`, `db-apply`, `projections rebuild` and the like.
    return await app.RunJasperFxCommands(args);
}
catch (Exception failure) when (FailedStart.InWords(failure) is { } words)
{
    await Console.Error.WriteLineAsync(words);
    return 1;
}

public partial class Program;
