package io.lookline.openmetadata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Full names in paths: a semicolon that is not encoded would end the name for the server. */
final class PathSegment {
    private PathSegment() {}

    /** Letters, digits and {@code -_.} stay, all else is percent-encoded. */
    static String of(String fqn) {
        return URLEncoder.encode(fqn, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
