namespace AutoDev.BuildContract;

/// <summary>How far a file's time can be trusted.</summary>
internal static class FileClock
{
    /// <summary>
    /// Ticks of the coarsest clock of a file system in use (FAT): a file written so shortly before it was looked at may be written
    /// again without its time changing.
    /// </summary>
    public const long Resolution = 2 * TimeSpan.TicksPerSecond;
}
