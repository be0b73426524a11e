package io.lookline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process has held at most. */
final class ProcessMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private ProcessMemory() {}

    /** Bytes of resident memory; where the system does not tell, the heap in use. */
    static long peakBytes() {
        try {
            if (Files.isReadable(STATUS)) {
                for (String line : Files.readAllLines(STATUS)) {
                    if (line.startsWith(PEAK)) {
                        return Long.parseLong(line.substring(PEAK.length()).replaceAll("\\D", "")) * 1024;
                    }
                }
            }
        } catch (IOException | NumberFormatException _) {
            return heapBytes();
        }
        return heapBytes();
    }

    private static long heapBytes() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
