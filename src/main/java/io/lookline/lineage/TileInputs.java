package io.lookline.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.looker.Query;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of an explore that a query reads: what it selects, pivots, fills, filters and sorts by, and what its table
 * calculations, custom measures and custom dimensions are made of. A name without a dot is such a dynamic field itself.
 */
final class TileInputs {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** In {@code ${orders.count}}, in {@code ${orders.count:total}}, or bare. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z_]\\w*\\.[A-Za-z_]\\w*");

    private final Map<String, Set<ReadReason>> reasons = new LinkedHashMap<>();

    private TileInputs(Query query) {
        add(ReadReason.SELECTED, query.fields());
        add(ReadReason.PIVOT, query.pivots());
        add(ReadReason.FILL, query.fillFields());
        query.filters().forEach(name -> add(reason(name, query), name));
        query.sorts().forEach(sort -> add(ReadReason.SORT, sort.strip().split("\\s", 2)[0]));
        addReferences(ReadReason.FILTER_EXPRESSION, query.filterExpression());
        addDynamicFields(query.dynamicFields());
    }

    /** Names of fields, {@code view.field}, in the order of their first use. */
    static Set<String> of(Query query) {
        return reasons(query).keySet();
    }

    /** The same, with why each is read. */
    static Map<String, Set<ReadReason>> reasons(Query query) {
        return new TileInputs(query).reasons;
    }

    private static ReadReason reason(String filtered, Query query) {
        return query.dashboardFilters().contains(filtered) ? ReadReason.DASHBOARD_FILTER : ReadReason.FILTER;
    }

    private void add(ReadReason reason, Collection<String> names) {
        names.forEach(name -> add(reason, name));
    }

    private void add(ReadReason reason, String name) {
        if (name != null && name.contains(".")) {
            reasons.computeIfAbsent(name, _ -> EnumSet.noneOf(ReadReason.class)).add(reason);
        }
    }

    /** A text that is no JSON costs nothing but its own inputs. */
    private void addDynamicFields(String json) {
        if (json == null || json.isBlank()) {
            return;
        }
        try {
            JSON.readTree(json).forEach(this::addDynamicField);
        } catch (JsonProcessingException _) {
            addReferences(ReadReason.DYNAMIC_FIELD, json);
        }
    }

    private void addDynamicField(JsonNode field) {
        add(ReadReason.DYNAMIC_FIELD, field.path("based_on").asText());
        field.path("filters").fieldNames().forEachRemaining(name -> add(ReadReason.DYNAMIC_FIELD, name));
        for (String key : List.of("expression", "filter_expression")) {
            addReferences(ReadReason.DYNAMIC_FIELD, field.path(key).asText(null));
        }
        field.path("args").forEach(argument -> add(ReadReason.DYNAMIC_FIELD, argument.asText()));
    }

    private void addReferences(ReadReason reason, String expression) {
        if (expression != null) {
            Matcher matcher = REFERENCE.matcher(expression);
            while (matcher.find()) {
                add(reason, matcher.group());
            }
        }
    }
}
