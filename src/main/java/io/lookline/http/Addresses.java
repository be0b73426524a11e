package io.lookline.http;

import java.net.URI;

/** Addresses as they may be shown: a query can hold a secret, user information always does. */
final class Addresses {
    private Addresses() {}

    static String withoutQuery(URI uri) {
        if (uri == null) {
            return "nowhere";
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() == null
                ? String.valueOf(uri.getRawPath())
                : uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
    }
}
