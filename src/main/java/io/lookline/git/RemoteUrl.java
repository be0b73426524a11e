package io.lookline.git;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a repository as people write it for Git.
 *
 * @param scheme {@code https}, {@code ssh} or another one in lower case
 * @param host in lower case
 * @param port empty when none is written
 * @param owner everything before the name, e.g. {@code group/subgroup}
 * @param name without {@code .git}
 */
record RemoteUrl(String scheme, String host, String port, String owner, String name) {
    private static final Pattern SCP = Pattern.compile("(?:[\\w.+-]+@)(?<host>[\\w.-]+):(?!//)/?(?<path>[^?#\\s]+)");
    private static final Pattern URL = Pattern.compile(
            "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:[^/@\\s]*@)?(?<host>[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>\\d{1,5}))?/(?<path>[^?#\\s]+)");

    /** Empty for what is no address of a repository; whoever is named in it as user is dropped. */
    static Optional<RemoteUrl> parse(String text) {
        Matcher scp = SCP.matcher(text.strip());
        if (scp.matches()) {
            return of("ssh", scp.group("host"), "", scp.group("path"));
        }
        Matcher url = URL.matcher(text.strip());
        if (!url.matches()) {
            return Optional.empty();
        }
        String port = Optional.ofNullable(url.group("port")).orElse("");
        return of(url.group("scheme"), url.group("host"), port, url.group("path"));
    }

    private static Optional<RemoteUrl> of(String scheme, String host, String port, String path) {
        String clean = path.replaceFirst("/+$", "").replaceFirst("\\.git$", "").replaceAll("/+", "/");
        int slash = clean.lastIndexOf('/');
        boolean good = slash > 0
                && slash < clean.length() - 1
                && EntryPath.refusal(clean).isEmpty();
        return good
                ? Optional.of(new RemoteUrl(
                        scheme.toLowerCase(Locale.ROOT),
                        host.toLowerCase(Locale.ROOT),
                        port,
                        clean.substring(0, slash),
                        clean.substring(slash + 1)))
                : Optional.empty();
    }

    /** Whether it is on the host of a web address; the port of SSH says nothing of the port of the web. */
    boolean isOn(URI web) {
        int wanted = web.getPort() < 0 ? 443 : web.getPort();
        boolean samePort = isSsh() || (port.isEmpty() ? 443 : Integer.parseInt(port)) == wanted;
        return host.equals(Origins.host(web)) && samePort;
    }

    boolean isSsh() {
        return scheme.equals("ssh");
    }

    /** The owner below the path of a web address; Data Center writes {@code scm} before the project's key. */
    String ownerBelow(URI web) {
        String base = web.getPath().replaceFirst("^/", "");
        String below = !base.isEmpty() && owner.startsWith(base + "/") ? owner.substring(base.length() + 1) : owner;
        return below.startsWith("scm/") ? below.substring("scm/".length()) : below;
    }

    /** Host, and port where one is written: for people, and for comparing with a list of hosts. */
    String authority() {
        return port.isEmpty() || isSsh() ? host : host + ":" + port;
    }
}
