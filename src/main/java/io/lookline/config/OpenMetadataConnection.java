package io.lookline.config;

import java.net.URI;
import java.util.Map;

/**
 * How to reach OpenMetadata ({@code workflowConfig.openMetadataServerConfig}).
 *
 * @param api the API with its version and without trailing slash, e.g. {@code https://om.example/api/v1}
 * @param token the bot's token
 * @param extraHeaders sent with every request; {@code %(Name)s} stands for a standard header's value
 * @param storeServiceConnection whether a new service carries its connection
 * @param forceEntityOverwriting whether an existing service is sent again
 */
public record OpenMetadataConnection(
        URI api,
        Token token,
        Tls tls,
        Map<String, Secret> extraHeaders,
        boolean storeServiceConnection,
        boolean forceEntityOverwriting) {}
