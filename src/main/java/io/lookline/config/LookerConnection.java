package io.lookline.config;

import java.net.URI;

/**
 * How to reach Looker ({@code source.serviceConnection.config}).
 *
 * @param clientId the API key's id
 * @param clientSecret the API key's secret
 * @param hostPort the origin without trailing slash and without {@code /api/4.0}, e.g. {@code https://co.looker.com:19999}
 * @param displayUrl the origin people use in a browser, without trailing slash; {@code hostPort} when not given
 * @param git where the LookML lies
 */
public record LookerConnection(String clientId, Secret clientSecret, URI hostPort, URI displayUrl, GitSource git) {}
