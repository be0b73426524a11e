package io.lookline.git;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port of addresses, with the port of the scheme written out. */
final class Origins {
    private Origins() {}

    static String of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host(address) + ":" + port;
    }

    /** In lower case; also of names with an underscore, which are none to {@link URI}. */
    static String host(URI address) {
        if (address.getHost() != null) {
            return address.getHost().toLowerCase(Locale.ROOT);
        }
        String authority = String.valueOf(address.getRawAuthority());
        return authority
                .substring(authority.indexOf('@') + 1)
                .replaceFirst(":\\d*$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The address of the origin itself. */
    static URI root(URI address) {
        String authority = address.getRawAuthority();
        return URI.create(address.getScheme() + "://" + authority.substring(authority.indexOf('@') + 1));
    }
}
