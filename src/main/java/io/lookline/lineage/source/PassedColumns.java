package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the fields that are nothing but a column of their view's rows. */
final class PassedColumns {
    private PassedColumns() {}

    static Map<String, Set<String>> of(View view, ModelViews views) {
        Map<String, Set<String>> passed = new LinkedHashMap<>();
        views.fields(view).declared().forEach((name, field) -> {
            if (!FieldParts.isInput(field) && !ViewFields.kind(field).equals("measure")) {
                columns(field, view, views).forEach(column -> passed.computeIfAbsent(column, _ -> new LinkedHashSet<>())
                        .add(name));
            }
        });
        return passed;
    }

    private static Stream<String> columns(LookmlObject field, View view, ModelViews views) {
        if (FieldParts.isPlainColumn(field)) {
            return Stream.of(field.name().toLowerCase(Locale.ROOT));
        }
        List<LookmlObject.Located> expressions = FieldParts.expressions(field);
        return expressions.size() == 1
                ? views.model().rendered(view, expressions.getFirst()).variants().stream()
                        .map(Variant::text)
                        .flatMap(text -> column(Expressions.mentions(text, views.dialect())).stream())
                : Stream.empty();
    }

    private static Optional<String> column(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.alone()
                        && mention.template().filter("TABLE"::equals).isPresent())
                .map(mention -> mention.path().stream().map(Identifier::text).collect(Collectors.joining(".")))
                .filter(path -> !path.isEmpty())
                .map(path -> path.toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
