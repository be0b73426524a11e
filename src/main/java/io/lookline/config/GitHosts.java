package io.lookline.config;

import io.lookline.config.GitSource.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a host of Git speaks, and where the public ones are. */
final class GitHosts {
    private GitHosts() {}

    static Choice<Provider> providers() {
        return Choice.of("GitHub", Provider.GITHUB)
                .or("BitBucket", Provider.BITBUCKET)
                .or("Gitlab", Provider.GITLAB);
    }

    /** The provider whose name is a part of the address. */
    static Optional<Provider> named(URI address) {
        String host = address.getAuthority().toLowerCase(Locale.ROOT);
        return Arrays.stream(Provider.values())
                .filter(provider -> host.contains(provider.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static URI publicHost(Provider provider) {
        return switch (provider) {
            case GITHUB -> URI.create("https://github.com");
            case GITLAB -> URI.create("https://gitlab.com");
            case BITBUCKET -> URI.create("https://bitbucket.org");
        };
    }
}
