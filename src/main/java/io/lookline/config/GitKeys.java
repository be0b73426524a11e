package io.lookline.config;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of the settings for repositories. */
final class GitKeys {
    private static final Key<Provider> PROVIDER = Key.of(
            "provider", GitHosts.providers(), "What the host speaks; without it the host's name decides, else GitHub.");
    private static final Key<URI> HOST = Key.of(
            "host",
            Address.anyPath("https://github.com"),
            "The host's web address; by default the provider's public one.");
    private static final Key<String> OWNER = Key.of(
            "owner",
            new Text(),
            "The owner; at GitLab also group/subgroup, at Bitbucket Data Center the project's key.");
    private static final Key<String> NAME = Key.of("name", new Text(), "The repository.");
    private static final Key<Path> PATH =
            Key.of("path", new FilePath(), "A folder, .zip or .tar.gz of this machine, instead of a repository.");
    private static final Key<Secret> TOKEN =
            Key.of("token", new SecretText(), "A token that may read the contents; anonymous without it.");
    static final Key<String> REF = Key.of(
            "ref",
            new Text(),
            "A branch, tag or commit; by default the branch that Looker deploys, else that of the repository.");
    static final Key<String> SUBDIRECTORY = Key.of(
                    "subdirectory", new Subdirectory(), "The folder of the repository in which the project lies.")
            .orElse("");
    static final Key<String> PROJECT = Key.of(
            "project",
            new Text(),
            "The Looker project; by default project_name of the manifest, what Looker says of the repository, or its name.");

    static final Key<List<LookmlSource>> REPOSITORIES = Key.of(
                    "git",
                    new ListOf<>(new Source()),
                    "Repositories besides gitCredentials, or with more to say about them, each with its own owner, token, ref"
                            + " and project.")
            .orElse(List.of());

    static final Key<Map<String, GitDependency>> DEPENDENCIES = Key.of(
                    "gitDependencies",
                    new MapOf<>(new Dependency()),
                    "How the remote_dependency of a manifest is fetched, by its name: from which host and with which token. Without"
                            + " an entry it must lie on the host of a repository, and gets that one's token only for the same"
                            + " owner.")
            .orElse(Map.of());
    static final Key<List<String>> DEPENDENCY_HOSTS = Key.of(
                    "gitDependencyHosts",
                    new ListOf<>(new Text()),
                    "Public hosts, like gitlab.com, from which any remote_dependency may be fetched, without a token.")
            .orElse(List.of());

    static final Key<String> CA = Key.of(
            "gitCaCertificate",
            PemText.certificate(),
            "Certificate authorities to trust for hosts of Git, these and no others: a path or PEM text.");

    private static final ArchiveLimits STANDARD = ArchiveLimits.DEFAULT;
    static final Key<Integer> COMPRESSED =
            limit("compressedBytes", "Bytes of an archive as it arrives.", (int) STANDARD.compressedBytes());
    static final Key<Integer> READ = limit("readBytes", "Bytes of what is in it.", (int) STANDARD.readBytes());
    static final Key<Integer> ENTRIES = limit("entries", "Files, folders and links.", STANDARD.entries());
    static final Key<Integer> FILE = limit("fileBytes", "Bytes of one file of LookML.", (int) STANDARD.fileBytes());
    static final Key<Integer> RATIO = limit("ratio", "Read bytes for one compressed byte.", STANDARD.ratio());
    static final Key<Integer> PATH_BYTES = limit("pathBytes", "Bytes of one path.", STANDARD.pathBytes());
    static final Key<Integer> DEPTH = limit("depth", "Folders in one path.", STANDARD.depth());
    static final Key<Fields> LIMITS = Key.of(
            "archiveLimits",
            Section.of(COMPRESSED, READ, ENTRIES, FILE, RATIO, PATH_BYTES, DEPTH),
            "How much of one repository is read at most; beyond it counts as not read.");

    private GitKeys() {}

    private static Key<Integer> limit(String name, String description, int standard) {
        return Key.of(name, Amount.whole(1, Integer.MAX_VALUE), description).orElse(standard);
    }

    /** A repository, or a folder of this machine. */
    private record Source() implements Kind<LookmlSource> {
        private static final Section SECTION =
                Section.of(PROVIDER, HOST, OWNER, NAME, PATH, TOKEN, REF, SUBDIRECTORY, PROJECT);

        @Override
        public Optional<LookmlSource> read(Value value, Spot spot) {
            return SECTION.read(value, spot).flatMap(fields -> fields.has(PATH) ? local(fields) : hosted(fields));
        }

        private static Optional<LookmlSource> local(Fields fields) {
            if (fields.has(OWNER) || fields.has(NAME)) {
                fields.at(PATH)
                        .problem(Statement.that("stands beside owner and name")
                                .hint("a project lies in a repository or on this machine"));
            }
            return fields.find(PATH).map(path -> new LookmlSource.Local(path, fields.find(PROJECT)));
        }

        private static Optional<LookmlSource> hosted(Fields fields) {
            required(fields, OWNER);
            required(fields, NAME);
            Provider provider = fields.find(PROVIDER)
                    .or(() -> fields.find(HOST).flatMap(GitHosts::named))
                    .orElse(Provider.GITHUB);
            return fields.find(OWNER).flatMap(owner -> fields.find(NAME)
                    .map(name -> new LookmlSource.Repository(
                            provider,
                            fields.find(HOST).orElse(GitHosts.publicHost(provider)),
                            owner,
                            name,
                            fields.find(TOKEN),
                            fields.find(REF),
                            fields.get(SUBDIRECTORY),
                            fields.find(PROJECT))));
        }

        private static void required(Fields fields, Key<String> key) {
            if (!fields.has(key)) {
                fields.at(key).problem(Statement.that("is missing").hint("required: " + key.description()));
            }
        }

        @Override
        public Map<String, Object> schema() {
            return SECTION.schema();
        }
    }

    private record Dependency() implements Kind<GitDependency> {
        private static final Section SECTION = Section.of(PROVIDER, HOST, OWNER, TOKEN);

        @Override
        public Optional<GitDependency> read(Value value, Spot spot) {
            return SECTION.read(value, spot)
                    .map(fields -> new GitDependency(
                            fields.find(HOST), fields.find(OWNER), fields.find(TOKEN), fields.find(PROVIDER)));
        }

        @Override
        public Map<String, Object> schema() {
            return SECTION.schema();
        }
    }
}
