package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.Parallel;
import io.lookline.looker.LookerInstance.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Reads owners, each once, a hundred in one call. */
final class UserReader {
    private static final int IN_ONE_CALL = 100;

    private final LookerClient client;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    UserReader(LookerClient client, LookerProblems problems, Parallel parallel) {
        this.client = client;
        this.problems = problems;
        this.parallel = parallel;
    }

    /** The users by id, without those that Looker does not show to the API user. */
    Map<String, User> read(SortedSet<String> ids, Progress progress) {
        List<String> all = List.copyOf(ids);
        progress.total(all.size());
        Map<String, User> users = new TreeMap<>();
        List<ListAttempt<UserAnswer>> answers = parallel.map(Page.between(0, all.size(), IN_ONE_CALL), page -> {
            List<String> part = all.subList(page.offset(), Math.min(page.offset() + page.limit(), all.size()));
            ListAttempt<UserAnswer> answer = ListAttempt.of(() -> client.users(part));
            part.forEach(user -> progress.advance());
            return answer;
        });
        answers.stream()
                .flatMap(answer -> answer.items().stream())
                .map(Parsed::value)
                .filter(user -> user != null && user.id() != null && ids.contains(user.id()))
                .forEach(user -> users.put(user.id(), new User(user.id(), user.email(), user.displayName())));
        answers.stream()
                .flatMap(answer -> answer.failure().stream())
                .findFirst()
                .ifPresent(failure -> diagnostics.add(problems.optionalListing("users", failure)));
        return Collections.unmodifiableMap(users);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
