using Marten;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// Traces and metrics for whoever watches over a server: sent to the OTLP endpoint that is configured, and not even measured when none is.
/// </summary>
/// <remarks>
/// All settings are those of OpenTelemetry itself, such as <c>OTEL_EXPORTER_OTLP_PROTOCOL</c> and <c>OTEL_SERVICE_NAME</c>; either
/// signal may have an
/// endpoint of its own ("OpenTelemetry Protocol Exporter", Endpoint URLs for OTLP/HTTP), and then the other is sent only if it has one too.
/// </remarks>
public static class Telemetry
{
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        bool IsSent(string signal) => configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }
            || configuration[$"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"] is { Length: > 0 };
        var (sendsTraces, sendsMetrics) = (IsSent("TRACES"), IsSent("METRICS"));
        if (!sendsTraces && !sendsMetrics)
        {
            return;
        }

        // Only this exporter knows the settings of single signals. It sends every signal, by default to a collector on this machine.
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(configuration["OTEL_SERVICE_NAME"] ?? "cooperation-ledger"))
            .UseOtlpExporter();
        if (!IsSent("LOGS"))
        {
            services.AddLogging(logs => logs.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None));
        }

        if (sendsTraces)
        {
            // Marten's own spans of its connections say nothing that those of Npgsql do not, and keep sessions from beginning a transaction
            // (9.60: EventTracingConnectionLifetime.StartAsync over a connection that is given to it).
            telemetry.WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests => requests.Filter = http => !http.Request.Path.StartsWithSegments("/health"))
                .AddSource("Wolverine", "Marten", "Npgsql"));
        }
        else
        {
            services.RemoveAll<TracerProvider>();
        }

        if (sendsMetrics)
        {
            services.ConfigureMarten(store => store.OpenTelemetry.TrackEventCounters());
            telemetry.WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("System.Runtime", "Npgsql", "Marten*", "Wolverine*"));
        }
        else
        {
            // What would bring measurements to it goes too: it asks for it when the server starts.
            services.RemoveAll<MeterProvider>().RemoveAll<IMetricsListener>();
        }
    }
}
