package io.lookline.demo.looker;

import io.lookline.demo.looker.Explore.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The models of a generated instance: explores over a common stock of views. */
final class GeneratedModels {

    private static final int EXPLORES_PER_MODEL = 30;
    private static final int VIEWS = 20;
    private static final int PROJECTS = 3;
    private static final List<String> DIMENSIONS = List.of("string", "number", "yesno", "date_date", "date_month");
    private static final List<String> MEASURES = List.of("count_distinct", "sum", "average", "max", "number");

    private GeneratedModels() {}

    static List<Model> of(int explores, int fieldsPerExplore) {
        List<View> facts = views("fact", (fieldsPerExplore + 1) / 2);
        List<View> details = views("detail", fieldsPerExplore / 2);
        List<Model> models = new ArrayList<>();
        for (int first = 0; first < explores; first += EXPLORES_PER_MODEL) {
            Place place = place(models.size());
            List<Explore> ofModel = IntStream.range(first, Math.min(explores, first + EXPLORES_PER_MODEL))
                    .mapToObj(number -> explore(number, place, facts, details))
                    .toList();
            models.add(new Model(place.model(), place.project(), place.connection(), ofModel));
        }
        return models;
    }

    private static Place place(int model) {
        return new Place("model_%02d".formatted(model), "project_" + model % PROJECTS, "warehouse_" + model % PROJECTS);
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
                view.measure("measure_" + field, MEASURES.get(field % MEASURES.size()));
            } else {
                view.dimension("field_" + field, DIMENSIONS.get(field % DIMENSIONS.size()));
            }
            view.described("Field " + field + " of " + name);
        }
        return view;
    }
}
