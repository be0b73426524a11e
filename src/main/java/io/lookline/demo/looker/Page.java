package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.Comparator;
import java.util.stream.Stream;

/** How a list is sorted, cut into pages and selected: {@code sorts}, {@code limit}, {@code offset}, {@code fields}. */
final class Page {

    private final Request request;
    private final FieldSelection selection;

    Page(Request request, FieldSelection selection) {
        this.request = request;
        this.selection = selection;
    }

    Response of(Stream<ObjectNode> objects, Shape shape) {
        ArrayNode page = Json.array();
        objects.sorted(order())
                .skip(number("offset", 0))
                .limit(number("limit", Long.MAX_VALUE))
                .forEach(object -> page.add(shape.render(object, selection)));
        return Response.json(200, page);
    }

    private long number(String name, long otherwise) {
        String given = request.query(name).orElse("");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("\\d{1,15}")) {
            throw new Refusal(400, name + " must be a whole number, not " + given);
        }
        return Long.parseLong(given);
    }

    /** {@code sorts=title desc,id}; without it the order of the content. */
    private Comparator<ObjectNode> order() {
        Comparator<ObjectNode> order = (one, other) -> 0;
        for (String sort : request.query("sorts").orElse("").split(",")) {
            String[] words = sort.strip().split(" +");
            if (!words[0].isEmpty()) {
                Comparator<ObjectNode> next = byProperty(words[0]);
                boolean descending = words.length > 1 && words[1].equalsIgnoreCase("desc");
                order = order.thenComparing(descending ? next.reversed() : next);
            }
        }
        return order;
    }

    /** Ids are texts of numbers: 9 comes before 10. */
    private static Comparator<ObjectNode> byProperty(String name) {
        Comparator<ObjectNode> byLength = Comparator.comparing(object -> {
            String text = object.path(name).asText();
            return text.matches("\\d+") ? text.length() : 0;
        });
        return byLength.thenComparing(object -> object.path(name).asText());
    }
}
