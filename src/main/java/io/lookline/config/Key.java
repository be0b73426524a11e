package io.lookline.config;

import java.util.Optional;

/**
 * One row of the table of keys, from which both the reader and the JSON Schema work.
 *
 * @param standard the value of an absent key, where there is one
 */
record Key<T>(String name, Kind<T> kind, String description, Status status, Optional<T> standard) {

    static <T> Key<T> of(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, description, new Status.Used(), Optional.empty());
    }

    static Key<Value> accepted(String name, String description) {
        return new Key<>(name, new Anything(), description, new Status.Accepted(), Optional.empty());
    }

    Key<T> required() {
        return new Key<>(name, kind, description, new Status.Required(), standard);
    }

    Key<T> orElse(T value) {
        return new Key<>(name, kind, description, status, Optional.of(value));
    }

    Key<T> warned(String reason) {
        return new Key<>(name, kind, description, new Status.Warned(reason), standard);
    }

    Key<T> aliasOf(String newKey, String difference) {
        return new Key<>(name, kind, description, new Status.Alias(newKey, difference), standard);
    }

    Key<T> aliasOf(String newKey) {
        return aliasOf(newKey, "");
    }

    Key<T> refused(String reason, String hint) {
        return new Key<>(name, kind, description, new Status.Refused(reason, Optional.of(hint)), standard);
    }

    boolean isRequired() {
        return status instanceof Status.Required;
    }
}
