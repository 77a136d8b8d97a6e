namespace CooperationLedger.Web.Recording;

/// <summary>Which dossiers are held while a command is decided, until its session has saved.</summary>
public enum Holding
{
    /// <summary>None: it is only asked what would be recorded.</summary>
    Nothing,

    /// <summary>Those that decide and are not appended to: where others are, appending itself shows that somebody was faster.</summary>
    WhatElseDecides,

    /// <summary>All that may be appended to as well, in a line that PostgreSQL keeps: then nobody is faster.</summary>
    Everything,
}
