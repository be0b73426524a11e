package io.lookline.demo.looker;

import io.lookline.demo.looker.Explore.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The models of a generated instance: explores over a common stock of views.
 *
 * @param projects with a file for every view and one for each of the project's models
 */
record GeneratedModels(List<Model> models, List<LookmlProject> projects) {

    private static final int EXPLORES_PER_MODEL = 30;
    private static final int VIEWS = 20;
    private static final int PROJECTS = 3;
    private static final List<String> DIMENSIONS = List.of("string", "number", "yesno", "date_date", "date_month");
    private static final List<String> MEASURES = List.of("count_distinct", "sum", "average", "max", "number");

    static GeneratedModels of(int explores, int fieldsPerExplore) {
        List<View> facts = views("fact", (fieldsPerExplore + 1) / 2);
        List<View> details = views("detail", fieldsPerExplore / 2);
        List<List<Explore>> models = new ArrayList<>();
        for (int first = 0; first < explores; first += EXPLORES_PER_MODEL) {
            Place place = place(models.size());
            models.add(IntStream.range(first, Math.min(explores, first + EXPLORES_PER_MODEL))
                    .mapToObj(number -> explore(number, place, facts, details))
                    .toList());
        }
        Map<String, LookmlProject> projects = projects(models, Stream.concat(facts.stream(), details.stream()));
        return new GeneratedModels(
                models.stream().map(each -> model(each, projects::get)).toList(), List.copyOf(projects.values()));
    }

    /** The place as far as it is known before the text of the explores is. */
    private static Place place(int model) {
        LookmlProject unwritten = LookmlProject.unwritten("project_" + model % PROJECTS);
        return new Place("model_%02d".formatted(model), unwritten, "warehouse_" + model % PROJECTS);
    }

    private static Map<String, LookmlProject> projects(List<List<Explore>> models, Stream<View> views) {
        Map<String, String> common = new TreeMap<>();
        views.forEach(view -> common.put("views/" + view.name() + ".view.lkml", LookmlText.view(view)));
        Map<String, Map<String, String>> files = new LinkedHashMap<>();
        for (List<Explore> explores : models) {
            Place place = explores.getFirst().place();
            files.computeIfAbsent(place.project().name(), GeneratedModels::withManifest)
                    .put("models/" + place.model() + ".model.lkml", LookmlText.model(place.connection(), explores));
        }
        Map<String, LookmlProject> projects = new LinkedHashMap<>();
        files.forEach((name, own) -> {
            own.putAll(common);
            projects.put(name, new LookmlProject(name, "generated/" + name, own, List.of()));
        });
        return projects;
    }

    private static Map<String, String> withManifest(String project) {
        return new TreeMap<>(Map.of("manifest.lkml", "project_name: \"" + project + "\"\n"));
    }

    private static Model model(List<Explore> sketches, Function<String, LookmlProject> projects) {
        Place sketch = sketches.getFirst().place();
        LookmlProject project = projects.apply(sketch.project().name());
        Place place = new Place(sketch.model(), project, sketch.connection());
        List<Explore> explores =
                sketches.stream().map(explore -> explore.at(place)).toList();
        return new Model(place.model(), project.name(), place.connection(), explores);
    }

    private static Explore explore(int number, Place place, List<View> facts, List<View> details) {
        View base = facts.get(number % VIEWS);
        View detail = details.get((number / VIEWS + number) % VIEWS);
        return Explore.of("explore_%03d".formatted(number), place, base)
                .joining(detail, "${" + base.name() + ".id} = ${" + detail.name() + ".id} ")
                .described("Explore " + number, "Rows of " + base.name() + " with their " + detail.name());
    }

    private static List<View> views(String name, int fields) {
        return IntStream.range(0, VIEWS)
                .mapToObj(number -> view(name + "_%02d".formatted(number), fields))
                .toList();
    }

    private static View view(String name, int fields) {
        View view = View.of(name, "generated." + name).key("id").measure("count", "count");
        for (int field = 2; field < fields; field++) {
            if (field % 3 == 0) {
                String type = MEASURES.get(field % MEASURES.size());
                view.measure("measure_" + field, type).sql(type.equals("number") ? "1.0 * ${count}" : "${id}");
            } else {
                view.dimension("field_" + field, DIMENSIONS.get(field % DIMENSIONS.size()));
            }
            view.described("Field " + field + " of " + name);
        }
        return view;
    }
}
