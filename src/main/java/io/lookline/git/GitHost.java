package io.lookline.git;

import io.lookline.lookml.project.SourceLinks;
import java.util.Optional;

/** What Lookline asks a host of Git for one repository. Throws {@link io.lookline.http.HttpFailure} as its calls do. */
interface GitHost {
    /**
     * The commit that a branch, a tag or a commit stands for.
     *
     * @param ref empty for the default branch
     */
    String commit(Optional<String> ref) throws UnreadableSource;

    /** The repository at that commit. */
    RawFiles files(String commit, ArchiveReader reader) throws UnreadableSource;

    /** Where a browser shows a line of a file at that commit, by the path from the repository's root. */
    SourceLinks links(String commit);

    /** What a token must allow, for people. */
    String rights();

    /**
     * An archive of the right commit, or the reason why not: Git writes the commit into the archives that it makes.
     */
    static RawFiles checked(ArchiveReader.Archive archive, String commit) throws UnreadableSource {
        if (archive.commit().filter(told -> !told.equalsIgnoreCase(commit)).isPresent()) {
            throw new UnreadableSource(
                    "its archive is of the commit " + archive.commit().get() + ", not of " + commit, "try again");
        }
        return archive.files();
    }

    /** A commit as a host tells it: nothing else may go into an address or the name of a file. */
    static String sha(String text) throws UnreadableSource {
        String sha = String.valueOf(text).strip();
        if (!sha.matches("[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")) {
            throw new UnreadableSource("the host told a commit that is none", "check the host's address");
        }
        return sha;
    }
}
