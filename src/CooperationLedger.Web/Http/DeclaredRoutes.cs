namespace CooperationLedger.Web.Http;

/// <summary>Maps the addresses of all that is declared. Each carries its declaration, so that others can read what it is for.</summary>
internal static class DeclaredRoutes
{
    public static void MapCommands(this IEndpointRouteBuilder routes)
    {
        foreach (var command in Declarations.Commands)
        {
            routes.MapPost(Below("/api/ledgers", command), http => RecordAsync(http, command)).WithMetadata(command);
        }
    }

    /// <remarks>A ledger is opened where all ledgers are listed.</remarks>
    private static string Below(string ledgers, CommandDeclaration command) =>
        command.Address.Length == 0 ? ledgers : $"{ledgers}/{{ledger}}/{command.Address}";

    private static async Task RecordAsync(HttpContext http, CommandDeclaration command)
    {
        var handler = http.RequestServices.GetRequiredService<CommandHandler>();
        await (await handler.HandleAsync(http, command)).ExecuteAsync(http);
    }

    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/ledgers/{ledger}");
        var json = routes.MapGroup("/api/ledgers/{ledger}");
        foreach (var declared in Declarations.Dossiers)
        {
            var (all, one) = (declared.Kind.Plural, $"{declared.Kind.Plural}/{{{declared.Kind.Name}}}");
            pages.MapGet(one, declared.Page).WithMetadata(declared.Fields);
            json.MapGet(one, declared.Json).WithMetadata(declared, declared.Fields).WithName($"Get{declared.Noun}");
            json.MapGet(all, declared.ListJson).WithMetadata(declared, declared.ListJsonFields).WithName($"List{declared.Noun}s");
            if (declared.ListPage is { } listPage)
            {
                pages.MapGet(all, listPage).WithMetadata(declared.ListPageFields);
            }
        }
    }
}
