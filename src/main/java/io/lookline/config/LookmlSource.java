package io.lookline.config;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One project's LookML: a repository, or a folder or archive of this machine. */
public sealed interface LookmlSource {
    /** The Looker project's name; found out when absent. */
    Optional<String> project();

    /** A folder, or a {@code .zip} or {@code .tar.gz}. */
    record Local(Path path, Optional<String> project) implements LookmlSource {}

    /**
     * A repository on a host.
     *
     * @param host the web address without trailing slash
     * @param owner at GitLab also {@code group/subgroup}, at Bitbucket Data Center the project's key
     * @param token absent for anonymous requests
     * @param ref a branch, a tag or a commit; absent for the default branch
     * @param subdirectory the only folder that counts, without slashes at its ends; empty for all
     */
    record Repository(
            Provider provider,
            URI host,
            String owner,
            String name,
            Optional<Secret> token,
            Optional<String> ref,
            String subdirectory,
            Optional<String> project)
            implements LookmlSource {
        /** Whether both are the same repository, whatever is read of it. */
        boolean isSame(Repository other) {
            return key().equals(other.key());
        }

        private String key() {
            return (host.getRawAuthority() + "/" + owner + "/" + name).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The sources of {@code gitCredentials} and those of Lookline's own list; of a repository that is in both the list's
     * entries count.
     */
    static List<LookmlSource> all(GitSource credentials, List<LookmlSource> own) {
        List<LookmlSource> all = new ArrayList<>(of(credentials)
                .filter(source -> own.stream().noneMatch(each -> replaces(each, source)))
                .toList());
        all.addAll(own);
        return List.copyOf(all);
    }

    private static boolean replaces(LookmlSource own, LookmlSource source) {
        return own instanceof Repository mine && source instanceof Repository theirs && mine.isSame(theirs);
    }

    private static Stream<LookmlSource> of(GitSource source) {
        return switch (source) {
            case GitSource.None _ -> Stream.empty();
            case GitSource.Local local -> Stream.of(new Local(local.path(), Optional.empty()));
            case GitSource.Several several -> several.sources().stream().flatMap(LookmlSource::of);
            case GitSource.Hosted hosted ->
                hosted.repositories().stream()
                        .map(name -> new Repository(
                                hosted.provider(),
                                hosted.host(),
                                hosted.owner(),
                                name,
                                hosted.token(),
                                hosted.branch(),
                                hosted.subdirectory(),
                                hosted.project()));
        };
    }
}
