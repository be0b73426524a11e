package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.MalformedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells in what an answer differs from the recorded one: in keys, JSON types, lengths and values. */
final class Comparison {

    /** Whatever the day, the ids or the product's own texts make of it. */
    private static final Set<String> ANY_VALUE = Set.of(
            "id",
            "href",
            "updatedAt",
            "createdAt",
            "changedAt",
            "timestamp",
            "entityId",
            "fromEntity",
            "toEntity",
            "jobId",
            "before",
            "after",
            "total",
            "took",
            "oldValue",
            "newValue",
            "_id",
            "_score",
            "sort",
            "max_score",
            "revision",
            "appliedDate",
            "expiryDate",
            "startDate",
            "endDate");

    /** Parts that say when and how something was written long before; their presence depends on the server's cache. */
    private static final Set<String> IGNORED =
            Set.of("appliedAt", "appliedBy", "changeSummary", "aggregations", "_shards", "max_score");

    private final List<String> differences = new ArrayList<>();
    private final boolean reading;

    private Comparison(boolean reading) {
        this.reading = reading;
    }

    static List<String> differences(Recording recording, String actual) {
        Comparison comparison = new Comparison(recording.method().equals("GET"));
        comparison.compare("", recording.answer().body(), parse(recording, actual));
        return comparison.differences;
    }

    private static JsonNode parse(Recording recording, String actual) {
        if (recording.answer().contentType().startsWith("text/plain")) {
            return TextNode.valueOf(actual);
        }
        try {
            JsonNode json = Json.read(actual);
            return json.isMissingNode() ? NullNode.instance : json;
        } catch (MalformedJson noJson) {
            return TextNode.valueOf(actual);
        }
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.getNodeType() != actual.getNodeType()) {
            differences.add(path + ": " + expected.getNodeType() + " became " + actual.getNodeType());
        } else if (expected.isObject()) {
            compareObjects(path, expected, actual);
        } else if (expected.isArray()) {
            compareArrays(path, expected, actual);
        } else if (!anyValue(path) && !same(expected, actual)) {
            differences.add(path + ": " + expected + " became " + actual);
        }
    }

    /** Also the product's own texts, and how many documents a search finds. */
    private static boolean anyValue(String path) {
        return ANY_VALUE.contains(last(path))
                || path.startsWith("/inheritedRoles/")
                || path.equals("/hits/total/value")
                || path.matches("/tags/\\d+/description");
    }

    private void compareObjects(String path, JsonNode expected, JsonNode actual) {
        Set<String> keys = new HashSet<>();
        expected.fieldNames().forEachRemaining(keys::add);
        actual.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(IGNORED);
        if (reading) {
            keys.remove("incrementalChangeDescription");
        }
        for (String key : keys.stream().sorted().toList()) {
            if (!actual.has(key)) {
                differences.add(path + "/" + key + " is missing");
            } else if (!expected.has(key)) {
                differences.add(path + "/" + key + " is too much");
            } else {
                compare(path + "/" + key, expected.get(key), actual.get(key));
            }
        }
    }

    private void compareArrays(String path, JsonNode expected, JsonNode actual) {
        boolean page = path.equals("/data") || path.equals("/hits/hits");
        if (!page && expected.size() != actual.size()) {
            differences.add(path + ": " + expected.size() + " elements became " + actual.size());
        }
        int common = page ? 0 : Math.min(expected.size(), actual.size());
        for (int index = 0; index < common; index++) {
            compare(path + "/" + index, expected.get(index), actual.get(index));
        }
        if (page && !expected.isEmpty() && actual.isEmpty()) {
            differences.add(path + " is empty");
        } else if (page && !expected.isEmpty()) {
            new Keys(path).compare(expected.get(0), actual.get(0));
        }
    }

    /** The first entity of a page is another one here: only its keys count. */
    private final class Keys {

        private final String path;

        Keys(String path) {
            this.path = path;
        }

        void compare(JsonNode expected, JsonNode actual) {
            Set<String> sometimes = Set.of(
                    "chartType",
                    "displayName",
                    "changeDescription",
                    "incrementalChangeDescription",
                    "description",
                    "sourceUrl",
                    "sourceHash",
                    "aggregations",
                    "isEmailVerified");
            Set<String> keys = new HashSet<>();
            expected.fieldNames().forEachRemaining(keys::add);
            actual.fieldNames().forEachRemaining(keys::add);
            keys.removeAll(sometimes);
            for (String key : keys.stream().sorted().toList()) {
                if (!actual.has(key) || !expected.has(key)) {
                    differences.add(path + "/" + key + (actual.has(key) ? " is too much" : " is missing"));
                } else if (expected.get(key).getNodeType() != actual.get(key).getNodeType()) {
                    differences.add(path + "/" + key + " has another type");
                }
            }
        }
    }

    /** Positions in a body and ETags differ from day to day, ids are other ones here. */
    private static boolean same(JsonNode expected, JsonNode actual) {
        return normal(expected).equals(normal(actual));
    }

    private static String normal(JsonNode value) {
        return value.asText()
                .replaceAll("(?s)(PSQLException[^\n]*).*", "$1")
                .replaceAll("line: \\d+, column: \\d+", "line, column")
                .replaceAll("\"[0-9a-f]{16}\"", "ETag")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\\(\\d+ known properties: [^\\]]*]", "(known properties]");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
