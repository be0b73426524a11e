package io.lookline.git;

import io.lookline.config.GitSource.Provider;
import java.net.URI;

/**
 * A host of Git and where its API is.
 *
 * @param web the address for browsers, without trailing slash
 * @param api the address that the API's paths follow, without trailing slash
 */
record Endpoint(Dialect dialect, URI web, URI api) {
    /** The APIs that differ; that of Bitbucket's cloud and that of its Data Center have nothing in common. */
    enum Dialect {
        GITHUB,
        GITLAB,
        BITBUCKET_CLOUD,
        BITBUCKET_DATA_CENTER
    }

    /** The public sites have their API on a host of its own or below a path; everyone else's is below a path. */
    static Endpoint of(Provider provider, URI web) {
        String host = web.getRawAuthority();
        return switch (provider) {
            case GITHUB -> new Endpoint(Dialect.GITHUB, web, gitHub(web, host));
            case GITLAB -> new Endpoint(Dialect.GITLAB, web, URI.create(web + "/api/v4"));
            case BITBUCKET ->
                host.equalsIgnoreCase("bitbucket.org")
                        ? new Endpoint(Dialect.BITBUCKET_CLOUD, web, URI.create("https://api.bitbucket.org/2.0"))
                        : new Endpoint(Dialect.BITBUCKET_DATA_CENTER, web, URI.create(web + "/rest/api/latest"));
        };
    }

    private static URI gitHub(URI web, String host) {
        boolean isPublic = host.equalsIgnoreCase("github.com") || host.equalsIgnoreCase("www.github.com");
        if (isPublic) {
            return URI.create("https://api.github.com");
        }
        return host.endsWith(".ghe.com") ? URI.create("https://api." + host) : URI.create(web + "/api/v3");
    }

    /** Whether an address is on the very host, port and scheme of the API or the web site. */
    boolean isOrigin(URI target) {
        return Origins.of(target).equals(Origins.of(api)) || Origins.of(target).equals(Origins.of(web));
    }
}
