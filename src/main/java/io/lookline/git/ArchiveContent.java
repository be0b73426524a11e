package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What one archive gives, entry by entry. */
final class ArchiveContent {
    private final ArchiveLimits limits;
    private final String subdirectory;
    private final boolean packed;
    private final Meter meter;
    private final CommonFolder common = new CommonFolder();
    private final RawFiles files = new RawFiles();

    /**
     * @param subdirectory the only folder that is read, below the archive's own folder; empty for all of it
     * @param packed whether a folder at the top that holds all of it is the archive's own
     */
    ArchiveContent(ArchiveLimits limits, String subdirectory, boolean packed) {
        this.packed = packed;
        this.limits = limits;
        this.subdirectory = subdirectory;
        this.meter = new Meter(limits);
    }

    Meter meter() {
        return meter;
    }

    enum EntryKind {
        FILE,
        FOLDER,
        /** A link, a device or anything else. */
        OTHER
    }

    /** Opens what an entry holds. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Takes one entry, or leaves it out by the rules for names and kinds. */
    void entry(String name, EntryKind kind, Opening content) throws IOException {
        meter.entry();
        EntryPath.check(name, limits);
        Optional<String> refusal = EntryPath.refusal(name);
        if (refusal.isPresent()) {
            files.found(new Finding(
                    Code.GIT_ENTRY_REFUSED,
                    name.replace('\0', ' '),
                    "the entry of the archive is left out, for " + refusal.get(),
                    "make the archive anew from the repository"));
            return;
        }
        String path = EntryPath.clean(name);
        if (path.isEmpty()) {
            return;
        }
        common.saw(path, kind == EntryKind.FOLDER);
        if (path.equals(RawFiles.SUBMODULES)
                || path.indexOf('/') == path.lastIndexOf('/') && path.endsWith("/" + RawFiles.SUBMODULES)) {
            files.hasSubmodules();
        }
        if (!wanted(path)) {
            return;
        }
        switch (kind) {
            case FOLDER -> {}
            case OTHER -> files.ignore(path);
            case FILE -> {
                if (EntryPath.isLookml(path)) {
                    files.add(path, meter.file(content.open()));
                }
            }
        }
    }

    /** The files by their path from the project's root. */
    RawFiles finish() {
        RawFiles all = common.name().filter(_ -> packed).map(files::below).orElse(files);
        return subdirectory.isEmpty() ? all : all.below(subdirectory);
    }

    /** Whether a path can be in the subdirectory, when it is not yet known whether the archive has a folder of its own. */
    private boolean wanted(String path) {
        String rest = path.substring(path.indexOf('/') + 1);
        return subdirectory.isEmpty()
                || (path + "/").startsWith(subdirectory + "/")
                || (rest + "/").startsWith(subdirectory + "/");
    }
}
