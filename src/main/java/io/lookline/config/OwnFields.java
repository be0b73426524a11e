package io.lookline.config;

import java.util.List;
import java.util.Optional;

/** Lookline's own settings, which may stand in several places of a file; the first place that has a key wins. */
record OwnFields(List<Fields> places) {

    static OwnFields of(Fields file) {
        Fields workflow = file.in(WorkflowKeys.WORKFLOW);
        return new OwnFields(List.of(
                workflow.in(WorkflowKeys.FREE).in(WorkflowKeys.OWN),
                file.in(WorkflowKeys.SOURCE).in(WorkflowKeys.SOURCE_CONFIG).in(WorkflowKeys.EXTRACTION),
                workflow));
    }

    <T> Optional<T> find(Key<T> key) {
        return places.stream().flatMap(place -> place.find(key).stream()).findFirst();
    }

    <T> T get(Key<T> key) {
        return find(key).or(key::standard).orElseThrow();
    }

    OwnFields in(Key<Fields> key) {
        return new OwnFields(places.stream().map(place -> place.in(key)).toList());
    }
}
