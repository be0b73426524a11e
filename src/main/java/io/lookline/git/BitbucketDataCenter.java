package io.lookline.git;

import io.lookline.config.LookmlSource.Repository;
import io.lookline.git.DataCenterApi.Branch;
import io.lookline.http.Call;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpFailure;
import io.lookline.lookml.project.SourceLinks;
import java.util.Optional;

/** Bitbucket on a server of one's own; the owner is the key of a project there. */
record BitbucketDataCenter(Repository repository, Downloads downloads) implements GitHost {
    private static final String REPOSITORY = "/projects/{key}/repos/{slug}";
    private static final Call BRANCH = Call.get(REPOSITORY + "/default-branch");
    private static final Call OLDER_BRANCH = Call.get(REPOSITORY + "/branches/default");
    private static final Call COMMIT = Call.get(REPOSITORY + "/commits/{ref}");
    private static final Call ARCHIVE = Call.get(REPOSITORY + "/archive");

    @Override
    public String commit(Optional<String> ref) throws UnreadableSource {
        DataCenterApi api = downloads.client(DataCenterApi.class);
        String wanted = ref.isPresent() ? ref.get() : defaultBranch(api);
        return GitHost.sha(downloads
                .channel()
                .call(COMMIT, () -> api.commit(repository.owner(), repository.name(), wanted))
                .id());
    }

    private String defaultBranch(DataCenterApi api) throws UnreadableSource {
        HttpChannel channel = downloads.channel();
        Branch branch;
        try {
            branch = channel.call(BRANCH, () -> api.defaultBranch(repository.owner(), repository.name()));
        } catch (HttpFailure failure) {
            if (failure.status() != 404) {
                throw failure;
            }
            branch = channel.call(OLDER_BRANCH, () -> api.olderDefaultBranch(repository.owner(), repository.name()));
        }
        if (branch == null || branch.id() == null && branch.displayId() == null) {
            throw new UnreadableSource("the repository is empty", "push a commit");
        }
        return branch.displayId() == null ? branch.id() : branch.displayId();
    }

    @Override
    public RawFiles files(String commit, ArchiveReader reader) throws UnreadableSource {
        return GitHost.checked(
                downloads.get(
                        DataCenterArchiveApi.class,
                        ARCHIVE,
                        api -> api.archive(
                                repository.owner(), repository.name(), commit, "tar.gz", repository.name() + "/"),
                        reader::tarGz),
                commit);
    }

    @Override
    public SourceLinks links(String commit) {
        return new SourceLinks(repository.host() + "/projects/" + repository.owner() + "/repos/" + repository.name()
                + "/browse/{path}?at=" + commit + "#{line}");
    }

    @Override
    public String rights() {
        return "Repository read";
    }
}
