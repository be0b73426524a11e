package io.lookline.openmetadata;

import java.util.List;
import java.util.Optional;

/**
 * Where a search leads.
 *
 * @param places in the order of the scopes
 * @param tried the full names that are looked for
 * @param guessed whether no configuration names the service
 * @param failure why it cannot be told, in a sentence
 */
record Target(List<Place> places, List<String> tried, boolean guessed, Optional<String> failure) {
    Target {
        places = List.copyOf(places);
        tried = List.copyOf(tried);
    }

    static Target of(List<Place> places, boolean guessed) {
        List<String> tried = places.stream().flatMap(Place::tried).distinct().toList();
        return new Target(places, tried, guessed, Optional.empty());
    }

    /** Of a search of which no service is known. */
    static Target nowhere(List<String> tried) {
        return new Target(List.of(), tried, true, Optional.empty());
    }

    static Target failed(String sentence, boolean guessed) {
        return new Target(List.of(), List.of(), guessed, Optional.of(sentence));
    }
}
