package io.lookline.demo.catalog;

import io.lookline.demo.http.Request;
import java.util.Locale;
import java.util.Optional;

/** Tells who sends a request by its bearer token, and refuses with the server's words. */
final class Authentication {

    /** The bot whose token a connector uses. */
    static final String BOT = "ingestion-bot";

    private static final String REFUSED = "Not Authorized! ";

    private final Catalog catalog;
    private final Tokens tokens;
    private String botToken;

    Authentication(Catalog catalog, Tokens tokens) {
        this.catalog = catalog;
        this.tokens = tokens;
        this.botToken = tokens.issue(BOT, true, Optional.empty());
    }

    /** Who sends a request. */
    record Principal(String name, boolean bot) {}

    /** The one token that is valid for the bot. */
    String botToken() {
        return botToken;
    }

    /** Issues another token for the bot, after which the former is refused, as when an administrator renews it. */
    String renewBotToken() {
        botToken = tokens.issue(BOT, true, Optional.of(catalog.clock().instant().plusSeconds(86_400)));
        return botToken;
    }

    /**
     * @throws Problem 401 for a missing, foreign or expired token, 404 for a user that does not exist
     */
    Principal principal(Request request) {
        String header = request.header("Authorization").orElse("");
        if (!header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw Problem.of(401, REFUSED + "Token not present");
        }
        String token = header.substring("bearer ".length()).strip();
        Tokens.Claims claims = tokens.read(token).orElseThrow(() -> Problem.of(401, REFUSED + "Invalid token."));
        if (!claims.signed()) {
            throw Problem.of(401, REFUSED + "Invalid token. Token verification failed. Public key mismatch.");
        }
        if (claims.expiry()
                .filter(end -> end.isBefore(catalog.clock().instant()))
                .isPresent()) {
            throw Problem.of(401, "Expired token!");
        }
        if (claims.bot() && !token.equals(botToken)) {
            throw Problem.of(401, REFUSED + "The given token does not match the current bot's token!");
        }
        return catalog.store()
                .find(EntityKind.USER, claims.user())
                .map(user -> new Principal(user.name(), claims.bot()))
                .orElseThrow(() -> Problem.notFound("user", claims.user()));
    }
}
