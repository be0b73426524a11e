package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a {@link DemoLooker} shows. A value: every change gives a new one, and what is inside is not to be changed.
 *
 * @param models the models with their explores, in the order of Looker's list
 * @param projects the LookML that the models are written in
 * @param objects everything else, sparse: properties that are not there are sent as null
 */
public record LookerContent(List<Model> models, List<LookmlProject> projects, Map<Kind, List<ObjectNode>> objects) {

    /** The kinds of objects beside models and explores. */
    public enum Kind {
        CONNECTION("name"),
        PROJECT("id"),
        FOLDER("id"),
        USER("id"),
        DASHBOARD("id"),
        LOOK("id"),
        MERGE_QUERY("id"),
        QUERY("slug");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public LookerContent {
        models = List.copyOf(models);
        projects = List.copyOf(projects);
        Map<Kind, List<ObjectNode>> copy = new EnumMap<>(Kind.class);
        objects.forEach((kind, all) -> copy.put(kind, List.copyOf(all)));
        objects = copy;
    }

    /** All objects of a kind, deleted ones too. */
    public List<ObjectNode> all(Kind kind) {
        return objects.getOrDefault(kind, List.of());
    }

    /** The object with this id; connections are known by name, queries by slug. */
    public Optional<ObjectNode> find(Kind kind, String id) {
        return all(kind).stream()
                .filter(object -> object.path(kind.key).asText().equals(id))
                .findFirst();
    }

    /** This content without an object; a dashboard's tiles go with it. */
    public LookerContent without(Kind kind, String id) {
        ObjectNode gone = existing(kind, id);
        return withAll(kind, all(kind).stream().filter(object -> object != gone).toList());
    }

    /** This content with one object more, at the end. */
    public LookerContent with(Kind kind, ObjectNode object) {
        List<ObjectNode> more = new ArrayList<>(all(kind));
        more.add(object);
        return withAll(kind, more);
    }

    /** This content with one object changed: the change is applied to a copy. */
    public LookerContent changed(Kind kind, String id, Consumer<ObjectNode> change) {
        ObjectNode before = existing(kind, id);
        ObjectNode after = before.deepCopy();
        change.accept(after);
        return withAll(
                kind,
                all(kind).stream()
                        .map(object -> object == before ? after : object)
                        .toList());
    }

    /** This content without a dashboard, as after a deletion. */
    public LookerContent withoutDashboard(String id) {
        return without(Kind.DASHBOARD, id);
    }

    /** This content with another title on a dashboard. */
    public LookerContent withDashboardTitle(String id, String title) {
        return changed(Kind.DASHBOARD, id, dashboard -> dashboard.put("title", title));
    }

    /** This content with another number of views of a dashboard. */
    public LookerContent withViewCount(String id, long views) {
        return changed(Kind.DASHBOARD, id, dashboard -> dashboard.put("view_count", views));
    }

    /** This content without an explore, as when it was removed or the API user lost the right to see it. */
    public LookerContent withoutExplore(String model, String explore) {
        Explore gone = explore(model, explore);
        return withModels(model(model).without(gone));
    }

    /** This content with an explore that has an error: Looker then sends it with {@code errors} and without fields. */
    public LookerContent withBrokenExplore(String model, String explore, String message) {
        Explore broken = explore(model, explore).broken(message);
        return withModels(model(model).with(broken));
    }

    Optional<Explore> findExplore(String model, String explore) {
        return models.stream()
                .filter(candidate -> candidate.name().equals(model))
                .flatMap(candidate -> candidate.explores().stream())
                .filter(candidate -> candidate.name().equals(explore))
                .findFirst();
    }

    private Explore explore(String model, String explore) {
        return findExplore(model, explore)
                .orElseThrow(() -> new NoSuchElementException("No explore " + model + "::" + explore));
    }

    private Model model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode existing(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> new NoSuchElementException("No " + kind + " " + id));
    }

    private LookerContent withAll(Kind kind, List<ObjectNode> all) {
        Map<Kind, List<ObjectNode>> changed = new EnumMap<>(Kind.class);
        changed.putAll(objects);
        changed.put(kind, all);
        return new LookerContent(models, projects, changed);
    }

    private LookerContent withModels(Model changed) {
        List<Model> all = models.stream()
                .map(model -> model.name().equals(changed.name()) ? changed : model)
                .toList();
        return new LookerContent(all, projects, objects);
    }
}
