package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import java.nio.file.Path;
import java.util.Map;
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

    private static GitSource git(String value) throws ConfigException {
        return Workflow.GOOD
                .withConnection(Workflow.GOOD.connection() + ", gitCredentials: " + value)
                .read(Map.of())
                .looker()
                .orElseThrow()
                .git();
    }
}
