package io.lookline.http;

import java.net.InetAddress;
import java.util.Optional;

/** Which machines may be spoken to; asked once a connection stands, before anything is sent over it. */
@FunctionalInterface
public interface PeerRule {
    /** Every machine. */
    PeerRule ANY = _ -> Optional.empty();

    /** Why not, in the words of an error; empty when it may. */
    Optional<String> refusal(InetAddress peer);
}
