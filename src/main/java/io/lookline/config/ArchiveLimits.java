package io.lookline.config;

/**
 * How much of one repository is read at most; beyond one of these it counts as not read.
 *
 * @param compressedBytes of the archive as it arrives
 * @param readBytes of what is in it
 * @param entries files, folders and links
 * @param fileBytes of one file of LookML
 * @param ratio read bytes for one compressed byte
 * @param pathBytes of one entry's path, in UTF-8
 * @param depth parts of one entry's path
 */
public record ArchiveLimits(
        long compressedBytes, long readBytes, int entries, long fileBytes, int ratio, int pathBytes, int depth) {
    private static final long MEGABYTE = 1_000_000;

    /** Far above the largest LookML that is known: 4,300 files, 57 MB. */
    public static final ArchiveLimits DEFAULT =
            new ArchiveLimits(200 * MEGABYTE, 1000 * MEGABYTE, 100_000, 16 * MEGABYTE, 200, 1024, 64);
}
