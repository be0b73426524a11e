package io.lookline.lineage;

import io.lookline.lineage.ExplanationSubject.OfExplore;
import io.lookline.lineage.ExplanationSubject.OfExploreField;
import io.lookline.lineage.ExplanationSubject.OfField;
import io.lookline.lineage.ExplanationSubject.OfView;
import io.lookline.looker.Explore;
import io.lookline.lookml.project.Field;
import io.lookline.lookml.project.LookmlObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what people mean by a name: that of LookML or Looker, {@code model::name}, the one in the catalog, a title; of a
 * field with the name of its view or explore before it. The exact case goes before another one.
 */
final class ExplanationSubjects {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, List<Entry>> byName = new LinkedHashMap<>();

    private record Entry(String name, ExplanationSubject subject) {}

    /** @param names those of it that say something are kept, blank ones and nulls are not */
    void add(ExplanationSubject subject, String... names) {
        Stream.of(names).filter(Texts::says).distinct().forEach(name -> byName.computeIfAbsent(
                        Texts.lower(name), _ -> new ArrayList<>(1))
                .add(new Entry(name, subject)));
    }

    /** The things of a name, and the fields. */
    Set<ExplanationSubject> find(String text) {
        Set<ExplanationSubject> found = new LinkedHashSet<>(things(text));
        for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
            String field = text.substring(dot + 1);
            things(text.substring(0, dot)).forEach(owner -> field(owner, field).ifPresent(found::add));
        }
        return found;
    }

    /** Names of which one was perhaps meant. */
    Collection<String> near(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
            String owner = text.substring(0, dot);
            things(owner).stream()
                    .flatMap(ExplanationSubjects::fields)
                    .map(field -> owner + "." + field)
                    .forEach(names::add);
        }
        byName.values().stream()
                .flatMap(List::stream)
                .map(Entry::name)
                .filter(name -> !NUMBER.matcher(name).matches())
                .forEach(names::add);
        return names;
    }

    private List<ExplanationSubject> things(String name) {
        List<Entry> entries = byName.getOrDefault(Texts.lower(name), List.of());
        List<Entry> exact =
                entries.stream().filter(entry -> entry.name.equals(name)).toList();
        return (exact.isEmpty() ? entries : exact).stream().map(Entry::subject).toList();
    }

    private static Stream<String> fields(ExplanationSubject owner) {
        return switch (owner) {
            case OfView(ViewModels.Entity view) -> view.view().fields().stream().map(LookmlObject::name);
            case OfExplore(Explore explore, var _) -> listed(explore).map(Explore.Field::name);
            case ExplanationSubject _ -> Stream.empty();
        };
    }

    private static Optional<ExplanationSubject> field(ExplanationSubject owner, String written) {
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String name = quoted ? written.substring(1, written.length() - 1) : written;
        return switch (owner) {
            case OfView(ViewModels.Entity view) ->
                declared(view, name).map(field -> (ExplanationSubject) new OfField(view, field));
            case OfExplore(Explore explore, Written asset) ->
                named(listed(explore).toList(), name, Explore.Field::name)
                        .map(field -> (ExplanationSubject) new OfExploreField(explore, asset, field));
            case ExplanationSubject _ -> Optional.empty();
        };
    }

    /** A field of a view by its own name, or that of a time frame of a group. */
    private static Optional<LookmlObject> declared(ViewModels.Entity view, String name) {
        return named(view.view().fields(), name, LookmlObject::name)
                .or(() -> named(view.model().fields(view.view()), name, Field::name)
                        .map(Field::declaration));
    }

    private static Stream<Explore.Field> listed(Explore explore) {
        return Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                .filter(field -> Texts.says(field.name()));
    }

    private static <T> Optional<T> named(List<T> all, String name, Function<T, String> nameOf) {
        return all.stream()
                .filter(each -> nameOf.apply(each).equals(name))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> nameOf.apply(each).equalsIgnoreCase(name))
                        .findFirst());
    }
}
