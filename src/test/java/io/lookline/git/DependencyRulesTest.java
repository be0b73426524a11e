package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.config.Settings;
import io.lookline.git.DependencyRules.Allowed;
import io.lookline.lookml.Position;
import io.lookline.lookml.project.Manifest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which repository a dependency is, and whose token it gets, where several are on one machine. */
class DependencyRulesTest {
    private static final Repository FIRST = repository("https://git.company", "co", "first-token");
    private static final Repository OTHER = repository("https://git.company:8443", "friend", "other-token");

    @Test
    void an_address_for_ssh_is_that_of_the_repository_of_its_owner() {
        assertThat(judge("git@git.company:friend/hub.git", FIRST, OTHER)).satisfies(allowed -> {
            assertThat(allowed.repository().host()).isEqualTo(OTHER.host());
            assertThat(token(allowed)).contains("other-token");
        });
    }

    @Test
    void a_token_does_not_go_to_another_port() {
        Repository sameOwner = repository("https://git.company:8443", "co", "other-token");
        Repository anonymous = GitFixture.anonymous(FIRST);

        assertThat(judge("git@git.company:co/hub.git", anonymous, sameOwner)).satisfies(allowed -> {
            assertThat(allowed.repository().host()).isEqualTo(FIRST.host());
            assertThat(token(allowed)).isEmpty();
        });
    }

    @Test
    void the_usual_port_may_be_written_or_not() {
        Repository written = repository("https://git.company:443", "co", "first-token");

        assertThat(token(judge("https://git.company/co/hub.git", written))).contains("first-token");
        assertThat(token(judge("https://git.company:443/co/hub.git", FIRST))).contains("first-token");
    }

    private static Allowed judge(String url, Repository... repositories) {
        Manifest.Remote remote =
                new Manifest.Remote("hub", url, Optional.empty(), Map.of(), new Position(Manifest.FILE, 1, 1));
        return (Allowed) new DependencyRules(List.of(repositories), Settings.Git.NONE).judge(remote);
    }

    private static Optional<String> token(Allowed allowed) {
        return allowed.repository().token().map(Secret::reveal);
    }

    private static Repository repository(String host, String owner, String token) {
        return new Repository(
                Provider.GITHUB,
                URI.create(host),
                owner,
                "spoke",
                Optional.of(new Secret(token)),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
