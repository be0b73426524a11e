package io.lookline.looker;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The release that answers, if it speaks the version that we do. */
final class LookerRelease {
    private static final String API = "4.0";

    private LookerRelease() {}

    /**
     * @return the release, empty when Looker does not say
     * @throws LookerTooOld when it lists its versions and ours is not among them
     */
    static String checked(VersionsAnswer answer, URI address) {
        if (answer == null) {
            return "";
        }
        String release = Objects.requireNonNullElse(answer.lookerReleaseVersion(), "");
        List<String> versions = answer.supportedVersions() == null
                ? List.of()
                : answer.supportedVersions().stream()
                        .filter(Objects::nonNull)
                        .map(VersionsAnswer.ApiVersion::version)
                        .filter(Objects::nonNull)
                        .toList();
        if (!versions.isEmpty() && !versions.contains(API)) {
            throw new LookerTooOld(address.toString(), release);
        }
        return release;
    }
}
