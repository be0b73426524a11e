package io.lookline.git;

import io.lookline.config.LookmlSource.Repository;
import io.lookline.diagnostic.CheckLine.State;
import io.lookline.http.HttpFailure;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a repository could not be read, in words that help.
 *
 * @param state whether the host refuses, or something failed
 */
record GitFailure(State state, String message, String hint) {

    static GitFailure of(UnreadableSource fault, Repository repository, GitHost host) {
        return fault instanceof Downloads.LoginWanted
                ? rejected(repository, host, fault.getMessage())
                : new GitFailure(State.FAILED, fault.getMessage(), fault.hint());
    }

    static GitFailure of(HttpFailure failure, Repository repository, GitHost host) {
        String status = failure.status() == 0 ? "" : " (HTTP " + failure.status() + ")";
        return switch (failure.kind()) {
            case REFUSED_CREDENTIALS -> rejected(repository, host, "HTTP 401");
            case NOT_THE_API -> page(failure.status(), repository, host, status);
            case FORBIDDEN ->
                new GitFailure(
                        State.REFUSED,
                        (repository.token().isPresent()
                                        ? "the token lacks a right"
                                        : "it may not be read without a token")
                                + status,
                        "the token needs: " + host.rights());
            case NOT_FOUND ->
                new GitFailure(
                        State.FAILED,
                        "not found, or the token may not read it" + status,
                        "check owner, name and ref; the token needs: " + host.rights());
            case THROTTLED ->
                new GitFailure(
                        State.FAILED,
                        "the limit of calls is reached" + status
                                + failure.retryAfter().map(GitFailure::until).orElse(""),
                        repository.token().isPresent()
                                ? "try later"
                                : "try later, or give a token: its limit is higher");
            case UNREACHABLE, TLS, TIMEOUT, MALFORMED, REJECTED, SERVER_ERROR, QUOTA ->
                new GitFailure(
                        State.FAILED,
                        Optional.of(failure.serverMessage())
                                        .filter(words -> !words.isEmpty())
                                        .orElse("no good answer")
                                + status,
                        failure.hint());
        };
    }

    /** A page with a good status, or a redirect to one, asks to log in; a lasting redirect leads to another name. */
    private static GitFailure page(int code, Repository repository, GitHost host, String status) {
        return switch (code) {
            case 301, 308 ->
                new GitFailure(
                        State.FAILED, "it has another address now" + status, "write its new host, owner and name");
            case 404 ->
                new GitFailure(
                        State.FAILED,
                        "a page for people answered" + status,
                        "check the host's address, owner and name; the token needs: " + host.rights());
            default -> rejected(repository, host, "a page for people answered" + status);
        };
    }

    private static GitFailure rejected(Repository repository, GitHost host, String what) {
        return new GitFailure(
                State.REFUSED,
                (repository.token().isPresent() ? "the token is rejected: " : "it asks for a token: ") + what,
                "give a token that is valid; it needs: " + host.rights());
    }

    private static String until(Duration wait) {
        return "; it ends in " + Math.max(1, wait.toSeconds()) + " s";
    }
}
