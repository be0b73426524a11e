package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How content is sent, whatever it is.
 *
 * @param content what is shown at the moment of the request
 * @param nestedFields whether {@code fields} may hold brackets inside brackets
 */
record Answers(Supplier<LookerContent> content, boolean nestedFields) {

    /** One object with the id in the path. */
    Handler one(Kind kind, String parameter, Shape shape) {
        return request -> {
            ObjectNode found =
                    content.get().find(kind, request.parameter(parameter)).orElseThrow(Refusal::notFound);
            return object(request, found, shape);
        };
    }

    /** All objects of a kind, in pages if asked. */
    Handler list(Kind kind, Shape shape) {
        return request -> page(request, kind, Criteria.DELETED.negate(), shape);
    }

    /** The objects of a kind that the search asks for and that the place to search knows. */
    Handler search(Kind kind, Predicate<ObjectNode> known, Shape shape) {
        return request -> page(request, kind, known.and(Criteria.of(request)), shape);
    }

    Response page(Request request, Kind kind, Predicate<ObjectNode> wanted, Shape shape) {
        return new Page(request, selection(request))
                .of(content.get().all(kind).stream().filter(wanted), shape);
    }

    Response object(Request request, JsonNode sparse, Shape shape) {
        return Response.json(200, shape.render(sparse, selection(request)));
    }

    FieldSelection selection(Request request) {
        FieldSelection asked = FieldSelection.parse(request.query("fields").orElse(""));
        return nestedFields ? asked : asked.withoutInnerBrackets();
    }
}
