package io.lookline.http;

import java.net.URI;

/** Addresses as they may be shown: a query can hold a secret, user information always does. */
final class Addresses {
    private Addresses() {}

    static String withoutQuery(URI uri) {
        if (uri == null) {
            return "nowhere";
        }
        return uri.getScheme() == null
                ? String.valueOf(uri.getRawPath())
                : uri.getScheme() + "://" + host(uri) + uri.getRawPath();
    }

    /** Host and port; a host with an underscore is none to {@link URI}. */
    private static String host(URI uri) {
        String authority = String.valueOf(uri.getRawAuthority());
        return authority.substring(authority.indexOf('@') + 1);
    }
}
