package io.lookline.config;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A local path, or repositories on a host, or a list of these, or <code>{}</code> for none. */
record GitCredentials() implements Kind<GitSource> {
    private static final Key<Provider> TYPE =
            Key.of("type", GitHosts.providers(), "The host; without it the address and the branch decide.");
    private static final Key<URI> HOST = Key.of(
            "gitHostURL", Address.anyPath("https://github.com"), "The host's web address; by default the public one.");
    private static final Key<String> OWNER = Key.of(
                    "repositoryOwner", new Text(), "The owner of the repositories; at GitLab also group/subgroup.")
            .required();
    private static final Key<List<String>> NAMES = Key.of(
                    "repositoryName",
                    new Names(),
                    "One repository, or several with commas; the first is the primary one.")
            .required();
    private static final Key<Secret> TOKEN =
            Key.of("token", new SecretText(), "A token that may read the contents; anonymous without it.");
    private static final Key<String> BRANCH =
            Key.of("branch", new Text(), "The branch; by default that of the repository.");
    private static final Section SECTION =
            Section.of(TYPE, HOST, OWNER, NAMES, TOKEN, BRANCH, GitKeys.REF, GitKeys.SUBDIRECTORY, GitKeys.PROJECT);

    @Override
    public Optional<GitSource> read(Value value, Spot spot) {
        return switch (value) {
            case Value.Scalar scalar -> new FilePath().read(scalar, spot).map(GitCredentials::local);
            case Value.Mapping mapping when mapping.entries().isEmpty() -> Optional.of(new GitSource.None());
            case Value.Mapping mapping -> SECTION.read(mapping, spot).flatMap(GitCredentials::hosted);
            case Value.Sequence sequence ->
                new ListOf<>(this).read(sequence, spot).map(GitSource.Several::new);
            case Value.Nothing _ -> {
                spot.problem(Statement.that("must be a mapping, a path or a list, not " + value.shape()));
                yield Optional.empty();
            }
        };
    }

    private static GitSource local(Path path) {
        return new GitSource.Local(path);
    }

    private static Optional<GitSource> hosted(Fields fields) {
        Provider provider = provider(fields);
        return fields.find(OWNER).flatMap(owner -> fields.find(NAMES)
                .filter(names -> names.size() == 1 || !isForOne(fields))
                .map(names -> new GitSource.Hosted(
                        provider,
                        fields.find(HOST).orElse(GitHosts.publicHost(provider)),
                        owner,
                        names,
                        fields.find(TOKEN),
                        fields.find(GitKeys.REF).or(() -> fields.find(BRANCH)),
                        fields.get(GitKeys.SUBDIRECTORY),
                        fields.find(GitKeys.PROJECT))));
    }

    /** A project is one repository, so that several names cannot share its name. */
    private static boolean isForOne(Fields fields) {
        boolean named = fields.has(GitKeys.PROJECT);
        if (named) {
            fields.at(GitKeys.PROJECT)
                    .problem(Statement.that("stands beside several repositories")
                            .hint("write a list under gitCredentials, with one repository in each item"));
        }
        return named;
    }

    /** Without a type the address decides; then a branch, which only the connector's BitBucket shape has. */
    private static Provider provider(Fields fields) {
        return fields.find(TYPE)
                .or(() -> fields.find(HOST).flatMap(GitHosts::named))
                .orElse(fields.has(BRANCH) ? Provider.BITBUCKET : Provider.GITHUB);
    }

    @Override
    public Optional<Object> shown(GitSource standard) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> path = Map.of("type", "string");
        return Schemas.anyOf(
                path, SECTION.schema(), Schemas.of("type", "array", "items", Schemas.anyOf(path, SECTION.schema())));
    }

    /** Names with commas between them; blanks and empty items do not count. */
    private record Names() implements ScalarKind<List<String>> {
        @Override
        public String expected() {
            return "one or more names with commas between them";
        }

        @Override
        public Optional<List<String>> parse(String text) {
            return Optional.of(Arrays.stream(text.split(","))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList())
                    .filter(names -> !names.isEmpty());
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string");
        }
    }
}
