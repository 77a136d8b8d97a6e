using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Projects;

/// <summary>What may be recorded of projects, in the order in which it is listed.</summary>
internal static class ProjectCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(OpenProject), "projects", "project", "Projects", "New project")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/title"] = new("Name of the project", "A few words by which people will find it."),
                ["/states"] = new("Which states take part", "At least one party; third states may be named too.", Rows: 2),
                ["/states/*"] = new("State"),
                ["/sectors"] = new("Sectors"),
                ["/sectors/*"] = new("Sector"),
                ["/places"] = new("Places", "Where it is, or between which places."),
                ["/places/*"] = new("Place"),
                ["/description"] = new("Description", "In your own words."),
            },
        },
        new(typeof(PlanProject), "projects/{project}/plans", "project-plan", "Projects", "A beginning or end of a project was announced")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/start"] = new("When it is to begin"),
                ["/end"] = new("When it is to end"),
                ["/basis"] = new("Where these times come from"),
                ["/date"] = new("Day of the announcement"),
            },
        },
        new(typeof(RecordProjectStart), "projects/{project}/starts", "project-start", "Projects", "Work on a project began")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/date"] = new("Day on which work began"),
            },
        },
        new(typeof(RecordProjectEnd), "projects/{project}/ends", "project-end", "Projects", "Work on a project ended")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/date"] = new("Day on which work ended"),
            },
        },
        new(typeof(PlanMilestone), "projects/{project}/milestone-plans", "milestone-plan", "Projects", "A milestone was announced")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/milestone"] = new("Key of the milestone", "1 to 40 of a to z, 0 to 9 and hyphen, such as first-steel. Use the "
                    + "same key to announce it anew and to record that it was reached."),
                ["/title"] = new("Name of the milestone"),
                ["/window"] = new("By when", "Leave it empty if no time was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the announcement"),
            },
        },
        new(
            typeof(PostponeMilestone), "projects/{project}/milestone-postponements",
            "milestone-postponement", "Projects", "A milestone was put off")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/milestone"] = new("Key of the milestone", "As it was announced."),
                ["/window"] = new("New time", "Leave it empty if none was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day on which that was announced"),
            },
        },
        new(typeof(RecordMilestone), "projects/{project}/milestones", "milestone", "Projects", "A milestone was reached")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/milestone"] = new("Key of the milestone", "As it was announced."),
                ["/date"] = new("Day on which it was reached"),
            },
        },
        new(
            typeof(DeclareProjectStatus), "projects/{project}/status-declarations",
            "project-status", "Projects", "A source says what status a project has")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/status"] = new("Status"),
                ["/date"] = new("Day to which this applies"),
            },
        },
        new(
            typeof(NameFocalPerson), "projects/{project}/focal-persons",
            "focal-person", "Projects", "Somebody is responsible for a project")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/official"] = new("Focal person"),
                ["/official/person"] = new("Person"),
                ["/official/office"] = new("Office", "As this source calls it."),
                ["/date"] = new("Day", "Since when, or the day to which this applies."),
            },
        },
        new(
            typeof(RecordProjectParticipant), "projects/{project}/participants",
            "project-participant", "Projects", "Somebody takes part in a project")
        {
            Lead = "An organisation or a state, in one role. For another role, record it again; whoever left may join again.",
            Fields = ParticipantFields.With("/participant", "Who takes part", new()
            {
                ["/role"] = new("Role"),
                ["/date"] = new("Day", "Since when, or the day to which this applies."),
            }),
            Options = ParticipantFields.Roles,
        },
        new(
            typeof(RecordEndOfParticipation), "projects/{project}/participation-ends",
            "project-participation-end", "Projects", "Somebody takes part in a project no more")
        {
            Fields = ParticipantFields.With("/participant", "Who left", new()
            {
                ["/role"] = new("Role that ended"),
                ["/date"] = new("Day on which it left"),
            }),
            Options = ParticipantFields.Roles,
        },
        new(
            typeof(RecordProjectTransaction), "projects/{project}/transactions",
            "project-transaction", "Projects", "Money was pledged, committed or disbursed for a project")
        {
            Lead = "One transaction at a time, in the currency that the source names. What a second source reports too may be "
                + "recorded again: it is counted once.",
            Fields = ParticipantFields.With("/provider", "From whom", ParticipantFields.With("/receiver", "To whom", new()
            {
                ["/type"] = new("What was done"),
                ["/money"] = new("Amount"),
                ["/money/amount"] = new("Number", "For example 1500000, 1,500,000 or 1500000.50."),
                ["/money/currency"] = new("Currency"),
                ["/reference"] = new("What the source calls it by", "A number or name, needed only to distinguish it from another that is "
                    + "alike in all else."),
                ["/date"] = new("Day on which it was done"),
            })),
            Options = new Dictionary<string, string>
            {
                ["/type=pledge"] = "A pledge: an intention that does not bind",
                ["/type=commitment"] = "A commitment: a firm, written obligation",
                ["/type=disbursement"] = "A disbursement: money was placed at the disposal of the receiver",
            },
        },
    ];
}
