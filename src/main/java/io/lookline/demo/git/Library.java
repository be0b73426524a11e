package io.lookline.demo.git;

import io.lookline.demo.http.Request;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The repositories, and who may open them. */
final class Library {

    private final AtomicReference<List<Repository>> repositories;

    Library(List<Repository> repositories) {
        this.repositories = new AtomicReference<>(List.copyOf(repositories));
    }

    /**
     * @throws Denial 401 when the token is nobody's; 404 when the repository is not there or the token, though good for
     *     another one, does not read it: a host does not tell these two apart. Data Center asks the nameless for a token
     */
    Repository open(Request request, Host host, String path) {
        Optional<String> token = host.token(request);
        if (token.isPresent()
                && repositories.get().stream().noneMatch(each -> each.token().equals(token))) {
            throw new Denial(401, "Bad credentials");
        }
        Optional<Repository> found =
                find(path).filter(each -> each.token().isEmpty() || each.token().equals(token));
        if (found.isEmpty() && token.isEmpty() && host == Host.DATA_CENTER) {
            throw new Denial(401, "You are not permitted to access this resource");
        }
        return found.orElseThrow(() -> new Denial(404, "Not Found"));
    }

    /** @throws NoSuchElementException when there is no such repository */
    void change(String path, UnaryOperator<Repository> change) {
        Repository known = find(path).orElseThrow(() -> new NoSuchElementException("No repository " + path));
        repositories.updateAndGet(all -> all.stream()
                .map(each -> each.path().equals(known.path()) ? change.apply(each) : each)
                .toList());
    }

    Optional<Repository> find(String path) {
        return repositories.get().stream()
                .filter(each -> each.path().equalsIgnoreCase(path))
                .findFirst();
    }
}
