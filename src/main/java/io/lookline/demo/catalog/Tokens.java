package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of the form that OpenMetadata issues, signed with a key that lives as long as this server. */
final class Tokens {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    /** Each request carries a token, and verifying one costs more than many of them do. */
    private final Map<String, Optional<Claims>> known = new ConcurrentHashMap<>();

    Tokens() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** What a token says. */
    record Claims(String user, boolean bot, Optional<Instant> expiry, boolean signed) {}

    /** A token for a user; a bot's tokens carry no time of expiry. */
    String issue(String user, boolean bot, Optional<Instant> expiry) {
        ObjectNode header =
                Json.object().put("kid", "lookline-demo").put("alg", "RS256").put("typ", "JWT");
        ObjectNode claims = Json.object().put("iss", "open-metadata.org").put("sub", user);
        claims.put("isBot", bot).put("tokenType", bot ? "BOT" : "PERSONAL_ACCESS");
        expiry.ifPresentOrElse(end -> claims.put("exp", end.getEpochSecond()), () -> claims.putNull("exp"));
        String content = ENCODER.encodeToString(Json.bytes(header)) + "." + ENCODER.encodeToString(Json.bytes(claims));
        return content + "." + sign(content);
    }

    /**
     * The claims of a token; empty when it is none.
     *
     * @throws Problem 500 for a token that does not name its key
     */
    Optional<Claims> read(String token) {
        return known.computeIfAbsent(token, this::verify);
    }

    private Optional<Claims> verify(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            requireKeyId(Json.read(Base64.getUrlDecoder().decode(parts[0])));
            JsonNode claims = Json.read(Base64.getUrlDecoder().decode(parts[1]));
            Optional<Instant> expiry = claims.path("exp").isNumber()
                    ? Optional.of(Instant.ofEpochSecond(claims.path("exp").asLong()))
                    : Optional.empty();
            boolean signed = sign(parts[0] + "." + parts[1]).equals(parts[2]);
            return claims.path("sub").isTextual()
                    ? Optional.of(new Claims(
                            claims.path("sub").asText(), claims.path("isBot").asBoolean(), expiry, signed))
                    : Optional.empty();
        } catch (IllegalArgumentException | MalformedJson noToken) {
            return Optional.empty();
        }
    }

    /** The server looks up the key before it checks anything, and trips over a token that names none. */
    private static void requireKeyId(JsonNode header) {
        if (header.isObject() && !header.has("kid")) {
            throw Problem.unhandled("Cannot invoke \"String.hashCode()\" because \"kid\" is null");
        }
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return ENCODER.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 belongs to every Java platform", impossible);
        }
    }
}
