package io.lookline.git;

import io.lookline.config.LookmlSource.Repository;
import io.lookline.http.Call;
import io.lookline.lookml.project.SourceLinks;
import java.util.Optional;

/** GitLab, the public one and others. */
record GitLab(Repository repository, Downloads downloads) implements GitHost {
    private static final Call PROJECT = Call.get("/projects/{id}");
    private static final Call COMMIT = Call.get("/projects/{id}/repository/commits/{ref}");
    private static final Call ARCHIVE = Call.get("/projects/{id}/repository/archive.tar.gz");

    @Override
    public String commit(Optional<String> ref) throws UnreadableSource {
        GitLabApi api = downloads.client(GitLabApi.class);
        String wanted = ref.isPresent() ? ref.get() : defaultBranch(api);
        return GitHost.sha(
                downloads.channel().call(COMMIT, () -> api.commit(id(), wanted)).id());
    }

    private String defaultBranch(GitLabApi api) throws UnreadableSource {
        String branch =
                downloads.channel().call(PROJECT, () -> api.project(id())).defaultBranch();
        if (branch == null) {
            throw new UnreadableSource("the repository is empty", "push a commit");
        }
        return branch;
    }

    @Override
    public RawFiles files(String commit, ArchiveReader reader) throws UnreadableSource {
        return GitHost.checked(
                downloads.get(GitLabArchiveApi.class, ARCHIVE, api -> api.archive(id(), commit, false), reader::tarGz),
                commit);
    }

    @Override
    public SourceLinks links(String commit) {
        return new SourceLinks(repository.host() + "/" + id() + "/-/blob/" + commit + "/{path}#L{line}");
    }

    @Override
    public String rights() {
        return "read_api";
    }

    private String id() {
        return repository.owner() + "/" + repository.name();
    }
}
