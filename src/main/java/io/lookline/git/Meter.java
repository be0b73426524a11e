package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Holds the reading of one archive or folder within its limits. */
final class Meter {
    /** Below this an archive may shrink as it likes: a short text in a tar of ten blocks is mostly zeros. */
    private static final long RATIO_COUNTS_FROM = 1_000_000;
    /** A tar may say in front of an entry how it is called, not more. */
    private static final long MOST_HEADER_BYTES = 1_000_000;

    private final ArchiveLimits limits;
    private long compressed;
    private long read;
    private long headerEnd = Long.MAX_VALUE;
    private int entries;

    Meter(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** What arrives. */
    InputStream compressed(InputStream in) {
        return new Counted(new Marked(in), this::arrived);
    }

    /** What it unpacks to. */
    InputStream unpacked(InputStream in) {
        return new Counted(in, this::unpacked);
    }

    /** Counts an entry. */
    void entry() throws UnreadableSource {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        if (++entries > limits.entries()) {
            throw beyond("more than " + limits.entries() + " entries", "entries");
        }
    }

    /** From here to {@link #headerEnds()} only a header is read. */
    void headerBegins() {
        headerEnd = read + MOST_HEADER_BYTES;
    }

    void headerEnds() {
        headerEnd = Long.MAX_VALUE;
    }

    void arrived(long bytes) throws UnreadableSource {
        compressed += bytes;
        if (compressed > limits.compressedBytes()) {
            throw beyond("more than " + limits.compressedBytes() + " bytes compressed", "compressedBytes");
        }
    }

    void unpacked(long bytes) throws UnreadableSource {
        read += bytes;
        if (read > limits.readBytes()) {
            throw beyond("more than " + limits.readBytes() + " bytes to read", "readBytes");
        }
        if (compressed > 0 && read > RATIO_COUNTS_FROM && read / limits.ratio() > compressed) {
            throw beyond("more than " + limits.ratio() + " bytes for one compressed byte", "ratio");
        }
        if (read > headerEnd) {
            throw new UnreadableSource("the header of an entry has no end", "");
        }
    }

    /** The whole of a file of LookML. */
    byte[] file(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
        if (bytes.length > limits.fileBytes()) {
            throw beyond("a file of LookML of more than " + limits.fileBytes() + " bytes", "fileBytes");
        }
        return bytes;
    }

    static UnreadableSource beyond(String what, String limit) {
        return new UnreadableSource(
                "it holds " + what,
                "raise workflowConfig.config.lookline.archiveLimits." + limit + " if that is right");
    }

    @FunctionalInterface
    private interface Counter {
        void count(long bytes) throws UnreadableSource;
    }

    /** A stream that broke on its way, told apart from what a library says of its content. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(IOException original) {
            super(original);
        }

        IOException original() {
            return (IOException) getCause();
        }
    }

    private static final class Marked extends FilterInputStream {
        Marked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException broken) {
                throw new Broken(broken);
            }
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Counter counter;

        Counted(InputStream in, Counter counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            counter.count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            counter.count(Math.max(0, count));
            return count;
        }

        /** By reading, so that what is skipped counts. */
        @Override
        public long skip(long wanted) throws IOException {
            return wanted <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(wanted, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
