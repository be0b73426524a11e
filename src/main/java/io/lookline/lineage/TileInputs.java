package io.lookline.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.looker.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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

    private TileInputs() {}

    /** Names of fields, {@code view.field}, in the order of their first use. */
    static Set<String> of(Query query) {
        Set<String> names = new LinkedHashSet<>();
        List.of(query.fields(), query.pivots(), query.fillFields(), query.filters())
                .forEach(names::addAll);
        query.sorts().forEach(sort -> names.add(sort.strip().split("\\s", 2)[0]));
        addReferences(query.filterExpression(), names);
        addDynamicFields(query.dynamicFields(), names);
        names.removeIf(name -> name == null || !name.contains("."));
        return names;
    }

    /** A text that is no JSON costs nothing but its own inputs. */
    private static void addDynamicFields(String json, Collection<String> names) {
        if (json == null || json.isBlank()) {
            return;
        }
        try {
            for (JsonNode field : JSON.readTree(json)) {
                names.add(field.path("based_on").asText());
                field.path("filters").fieldNames().forEachRemaining(names::add);
                addReferences(field.path("expression").asText(null), names);
                addReferences(field.path("filter_expression").asText(null), names);
                field.path("args").forEach(argument -> names.add(argument.asText()));
            }
        } catch (JsonProcessingException _) {
            addReferences(json, names);
        }
    }

    private static void addReferences(String expression, Collection<String> names) {
        if (expression != null) {
            Matcher matcher = REFERENCE.matcher(expression);
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
    }
}
