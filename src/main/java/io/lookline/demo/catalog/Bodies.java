package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.MalformedJson;
import io.lookline.demo.http.Request;

/** Request bodies: read, bound to a shape and validated. */
final class Bodies {

    private static final String REDACTED =
            " at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line:";

    private Bodies() {}

    /**
     * @param whenEmpty the cause that the server names in its 500 for a missing body
     * @throws Problem 400 or 500
     */
    static ObjectNode read(Shape shape, Request request, String whenEmpty) {
        JsonNode body = present(request, whenEmpty);
        ObjectNode bound = Binding.object(shape, body);
        Validation.check(shape, bound, "query param ");
        refuseNul(request);
        return bound;
    }

    static JsonNode present(Request request, String whenEmpty) {
        JsonNode body = request.json();
        if (body.isMissingNode() || body.isNull()) {
            throw Problem.unhandled(whenEmpty);
        }
        return body;
    }

    /** PostgreSQL cannot store U+0000 in JSON. */
    static void refuseNul(Request request) {
        if (request.text().contains("\\u0000")) {
            throw Problem.unhandled("org.postgresql.util.PSQLException: ERROR: unsupported Unicode escape sequence\n"
                    + "  Detail: \\u0000 cannot be converted to text.");
        }
    }

    /** The parser's first line, and the place as the server tells it. */
    static String parserMessage(MalformedJson malformed) {
        String message = malformed.getMessage();
        String first = message.lines().findFirst().orElse("");
        int line = message.lastIndexOf("line:");
        return first + "\n" + REDACTED + (line < 0 ? " 1, column: 1]" : message.substring(line + 5));
    }
}
