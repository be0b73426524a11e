package io.lookline.git;

import io.lookline.config.LookmlSource.Repository;
import io.lookline.git.BitbucketApi.Entry;
import io.lookline.git.BitbucketApi.Listing;
import io.lookline.git.BitbucketApi.Repo;
import io.lookline.http.Call;
import io.lookline.http.HttpFailure;
import io.lookline.lookml.project.SourceLinks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bitbucket's cloud. Its archives come from the web site, which does not take every token that the API takes; then the
 * files are read one by one.
 */
record BitbucketCloud(Repository repository, Downloads downloads) implements GitHost {
    private static final Call REPOSITORY = Call.get("/repositories/{workspace}/{repo}");
    private static final Call COMMIT = Call.get("/repositories/{workspace}/{repo}/commit/{ref}");
    private static final Call ARCHIVE = Call.get("/{workspace}/{repo}/get/{sha}.tar.gz");
    private static final Call LIST = Call.get("/repositories/{workspace}/{repo}/src/{sha}/");
    private static final Call FILE = Call.get("/repositories/{workspace}/{repo}/src/{sha}/{path}");
    private static final Pattern PAGE = Pattern.compile("[?&]page=([^&#]+)");
    private static final int PAGE_LENGTH = 100;

    @Override
    public String commit(Optional<String> ref) throws UnreadableSource {
        BitbucketApi api = downloads.client(BitbucketApi.class);
        String wanted = ref.isPresent() ? ref.get() : defaultBranch(api);
        return GitHost.sha(downloads
                .channel()
                .call(COMMIT, () -> api.commit(repository.owner(), repository.name(), wanted))
                .hash());
    }

    private String defaultBranch(BitbucketApi api) throws UnreadableSource {
        Repo repo = downloads.channel().call(REPOSITORY, () -> api.repository(repository.owner(), repository.name()));
        if (repo.mainbranch() == null) {
            throw new UnreadableSource("the repository is empty", "push a commit");
        }
        return repo.mainbranch().name();
    }

    @Override
    public RawFiles files(String commit, ArchiveReader reader) throws UnreadableSource {
        try {
            return GitHost.checked(
                    downloads.getFromWeb(
                            BitbucketFileApi.class,
                            ARCHIVE,
                            api -> api.archive(repository.owner(), repository.name(), commit),
                            reader::tarGz),
                    commit);
        } catch (Downloads.LoginWanted _) {
            return oneByOne(commit, reader);
        } catch (HttpFailure failure) {
            return switch (failure.kind()) {
                case REFUSED_CREDENTIALS, FORBIDDEN, NOT_THE_API, NOT_FOUND -> oneByOne(commit, reader);
                case UNREACHABLE, TLS, TIMEOUT, MALFORMED, REJECTED, THROTTLED, SERVER_ERROR, QUOTA -> throw failure;
            };
        }
    }

    private RawFiles oneByOne(String commit, ArchiveReader reader) throws UnreadableSource {
        BitbucketApi api = downloads.client(BitbucketApi.class);
        ArchiveReader.Entries entries = reader.entries();
        String page = null;
        do {
            String here = page;
            Listing listing = downloads
                    .channel()
                    .call(
                            LIST,
                            () -> api.list(
                                    repository.owner(), repository.name(), commit, reader.depth(), PAGE_LENGTH, here));
            List<Entry> values = Optional.ofNullable(listing.values()).orElse(List.of());
            for (Entry entry : values) {
                take(entry, commit, entries);
            }
            page = values.isEmpty() ? null : nextPage(listing);
        } while (page != null);
        return entries.finish();
    }

    private void take(Entry entry, String commit, ArchiveReader.Entries entries) throws UnreadableSource {
        List<String> attributes = Optional.ofNullable(entry.attributes()).orElse(List.of());
        if ("commit_file".equals(entry.type())) {
            boolean link = attributes.contains("link") || attributes.contains("subrepository");
            entries.take(
                    entry.path(),
                    link,
                    path -> downloads.get(
                            BitbucketFileApi.class,
                            FILE,
                            api -> api.file(
                                    repository.owner(),
                                    repository.name(),
                                    commit,
                                    new SourceLinks("{path}").at(path, 1)),
                            entries::bytes));
        }
    }

    /** Only the page's number is taken from the address of the next page, never its host. */
    private static String nextPage(Listing listing) {
        Matcher page = PAGE.matcher(Optional.ofNullable(listing.next()).orElse(""));
        return page.find() ? page.group(1) : null;
    }

    @Override
    public SourceLinks links(String commit) {
        return new SourceLinks(repository.host() + "/" + repository.owner() + "/" + repository.name() + "/src/" + commit
                + "/{path}#lines-{line}");
    }

    @Override
    public String rights() {
        return "read:repository";
    }
}
