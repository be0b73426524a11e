package io.lookline.git;

import io.lookline.config.LookmlSource.Repository;
import io.lookline.http.Call;
import io.lookline.http.HttpFailure;
import io.lookline.lookml.project.SourceLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** GitHub and GitHub Enterprise. */
record GitHub(Repository repository, Downloads downloads) implements GitHost {
    private static final Call COMMIT = Call.get("/repos/{owner}/{repo}/commits/{ref}");
    private static final Call TARBALL = Call.get("/repos/{owner}/{repo}/tarball/{ref}");
    private static final int LONGEST_SHA = 200;

    @Override
    public String commit(Optional<String> ref) throws UnreadableSource {
        String path = URLEncoder.encode(ref.orElse("HEAD"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        try {
            return GitHost.sha(downloads.get(
                    GitHubApi.class,
                    COMMIT,
                    api -> api.sha(repository.owner(), repository.name(), path),
                    in -> new String(in.readNBytes(LONGEST_SHA), StandardCharsets.US_ASCII)));
        } catch (HttpFailure failure) {
            if (failure.status() == 409) {
                throw new UnreadableSource("the repository is empty", "push a commit");
            }
            if (failure.status() == 422) {
                throw new UnreadableSource("there is no branch, tag or commit " + ref.orElse("HEAD"), "check ref");
            }
            throw failure;
        }
    }

    @Override
    public RawFiles files(String commit, ArchiveReader reader) throws UnreadableSource {
        return GitHost.checked(
                downloads.get(
                        GitHubApi.class,
                        TARBALL,
                        api -> api.tarball(repository.owner(), repository.name(), commit),
                        reader::tarGz),
                commit);
    }

    @Override
    public SourceLinks links(String commit) {
        return new SourceLinks(repository.host() + "/" + repository.owner() + "/" + repository.name() + "/blob/"
                + commit + "/{path}#L{line}");
    }

    @Override
    public String rights() {
        return "Contents: read, or the scope repo of a classic token";
    }
}
