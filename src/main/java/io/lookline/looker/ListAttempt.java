package io.lookline.looker;

import io.lookline.http.HttpFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list that may have been refused, while the rest of Looker answers. */
record ListAttempt<T>(List<Parsed<T>> items, Optional<HttpFailure> failure) {
    /** @throws HttpFailure when no list can be read: out of reach, not Looker, refused credentials */
    static <T> ListAttempt<T> of(Supplier<List<Parsed<T>>> list) {
        try {
            List<Parsed<T>> items = list.get();
            return new ListAttempt<>(items == null ? List.of() : items, Optional.empty());
        } catch (HttpFailure failure) {
            if (failure.kind().systemWide()) {
                throw failure;
            }
            return new ListAttempt<>(List.of(), Optional.of(failure));
        }
    }
}
