package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitCredentialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: github                                        | GITHUB    | https://github.com
            type: BITBUCKET, branch: main                       | BITBUCKET | https://bitbucket.org
            type: Gitlab                                        | GITLAB    | https://gitlab.com
            token: x                                            | GITHUB    | https://github.com
            branch: main                                        | BITBUCKET | https://bitbucket.org
            gitHostURL: "https://gitlab.example/git/"           | GITLAB    | https://gitlab.example/git
            gitHostURL: bitbucket.example                       | BITBUCKET | https://bitbucket.example
            gitHostURL: "https://git.example", branch: main     | BITBUCKET | https://git.example
            gitHostURL: "https://git.example"                   | GITHUB    | https://git.example
            gitHostURL: "https://github.example", branch: main  | GITHUB    | https://github.example
            gitHostURL: "https://gitlab.example", type: GitHub  | GITHUB    | https://gitlab.example
            """)
    void the_provider_comes_from_the_type_the_address_or_the_branch(String keys, Provider provider, String host)
            throws ConfigException {
        assertThat(git("{repositoryOwner: co, repositoryName: lookml, " + keys + "}"))
                .isInstanceOfSatisfying(GitSource.Hosted.class, hosted -> {
                    assertThat(hosted.provider()).isEqualTo(provider);
                    assertThat(hosted.host()).hasToString(host);
                });
    }

    @Test
    void a_text_is_a_local_path() throws ConfigException {
        assertThat(git("/srv/lookml.zip")).isEqualTo(new GitSource.Local(Path.of("/srv/lookml.zip")));
    }

    @ParameterizedTest
    @CsvSource({"{}", "~", "''"})
    void nothing_is_no_lookml(String nothing) throws ConfigException {
        assertThat(git(nothing)).isEqualTo(new GitSource.None());
    }

    @Test
    void a_list_has_an_owner_and_a_token_for_each() throws ConfigException {
        GitSource list = git("[{repositoryOwner: a, repositoryName: x, token: t, ref: v1, subdirectory: s, project: p},"
                + " {repositoryOwner: b, repositoryName: 'y, z', branch: main, type: github}, /srv/lookml]");

        assertThat(LookmlSource.all(list, List.of()))
                .containsExactly(
                        repository("a", "x", Optional.of("t"), Optional.of("v1"), "s", Optional.of("p")),
                        repository("b", "y", Optional.empty(), Optional.of("main"), "", Optional.empty()),
                        repository("b", "z", Optional.empty(), Optional.of("main"), "", Optional.empty()),
                        new LookmlSource.Local(Path.of("/srv/lookml"), Optional.empty()));
    }

    @Test
    void what_the_own_list_says_of_a_repository_replaces_what_the_credentials_say() throws ConfigException {
        GitSource credentials = git("{repositoryOwner: co, repositoryName: 'core, other'}");
        LookmlSource core = repository("Co", "core", Optional.of("t"), Optional.empty(), "looker", Optional.of("core"));

        assertThat(LookmlSource.all(credentials, List.of(core)))
                .containsExactly(
                        repository("co", "other", Optional.empty(), Optional.empty(), "", Optional.empty()), core);
    }

    private static LookmlSource repository(
            String owner,
            String name,
            Optional<String> token,
            Optional<String> ref,
            String subdirectory,
            Optional<String> project) {
        return new LookmlSource.Repository(
                Provider.GITHUB,
                URI.create("https://github.com"),
                owner,
                name,
                token.map(Secret::new),
                ref,
                subdirectory,
                project);
    }

    private static GitSource git(String value) throws ConfigException {
        return Workflow.GOOD
                .withConnection(Workflow.GOOD.connection() + ", gitCredentials: " + value)
                .read(Map.of())
                .looker()
                .orElseThrow()
                .git();
    }
}
