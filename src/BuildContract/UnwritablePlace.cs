namespace AutoDev.BuildContract;

/// <summary>Why something cannot be written (ADEV0310), in words that say what to do.</summary>
internal static class UnwritablePlace
{
    // ENOSPC and EDQUOT (Linux, macOS) and ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL; EROFS and ERROR_WRITE_PROTECT.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    // EEXIST and ENOTDIR, and ERROR_ALREADY_EXISTS, where a folder is made.
    private static readonly int[] InTheWay = [17, 20, unchecked((int)0x800700B7)];

    // What .NET throws where it asks for all of the room at once has no number.
    private const string FullOfPreallocation = "because the disk was full";

    public static string Reason(Exception exception) =>
        Full.Contains(exception.HResult) || exception.Message.Contains(FullOfPreallocation) ? "no room is left on its disk. Make room and build again"
        : exception is UnauthorizedAccessException || ReadOnly.Contains(exception.HResult) ? "it is read-only, another user's, or a folder where a file should be. Make it writable and build again"
        : exception is DirectoryNotFoundException || InTheWay.Contains(exception.HResult) ? "a file stands where one of its folders should be. Move it away and build again"
        : exception.Message;
}
