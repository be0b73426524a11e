package io.lookline.lineage.source;

import io.lookline.lineage.source.Expressed.Said;
import io.lookline.lookml.Pair;
import io.lookline.lookml.liquid.Input;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import io.lookline.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds what the declarations of a view's fields name. */
record FieldReader(View view, Model model, Dialect dialect, QueryCache queries) {
    private static final int ANY_BRANCH = -1;
    private static final Pattern QUERY = Pattern.compile("(?i)\\bsel(ect)?\\b");

    /** Whether an expression of a field may hold a query: most do not, and need not be read to know it. */
    boolean mayQuery(LookmlObject field) {
        return new FieldParts(field)
                .expressions().stream()
                        .anyMatch(place -> place.node() instanceof Pair pair
                                && QUERY.matcher(pair.value().text()).find());
    }

    /** @param primaryKey the name of the field whose values a count counts */
    List<Read> reads(LookmlObject field, Supplier<Optional<String>> primaryKey) {
        return expressed(field, primaryKey).stream()
                .flatMap(part -> part.said().stream())
                .map(Said::read)
                .toList();
    }

    /** The same, with where it stands and how it is written. */
    List<Expressed> expressed(LookmlObject field, Supplier<Optional<String>> primaryKey) {
        FieldParts parts = new FieldParts(field);
        List<Expressed> expressed = new ArrayList<>(2);
        parts.expressions().forEach(place -> expressed.add(expressed(model.rendered(view, place))));
        List<Said> plain = new ArrayList<>(1);
        parts.references().forEach(name -> addField(name, plain));
        if (parts.areOfCount()) {
            primaryKey.get().ifPresent(key -> addField(key, plain));
        } else if (!parts.sayValue() && !ViewFields.isInput(field)) {
            plain.add(new Said(ANY_BRANCH, field.name(), new Read.OfRow(List.of(field.name()), true)));
        }
        if (!plain.isEmpty()) {
            expressed.add(new Expressed(Optional.empty(), plain));
        }
        return expressed;
    }

    private Expressed expressed(RenderedText text) {
        List<Said> said = new ArrayList<>(2);
        for (int branch = 0; branch < text.variants().size(); branch++) {
            said.addAll(said(text, branch));
        }
        text.inputs().stream()
                .filter(input -> input.kind() == Input.Kind.VALUE)
                .forEach(input -> addField(input.name(), said));
        return new Expressed(Optional.of(text), said);
    }

    /** Most fields of a project have one of few expressions without Liquid. */
    private List<Said> said(RenderedText text, int branch) {
        String sql = text.variants().get(branch).text();
        return branch == 0 && sql.equals(text.written())
                ? queries.said(sql, dialect, written -> said(written, written, 0))
                : said(sql, text.written(), branch);
    }

    private List<Said> said(String sql, String written, int branch) {
        return Expressions.mentions(sql, dialect).stream()
                .flatMap(mention ->
                        Reads.of(mention, written).map(read -> new Said(branch, name(mention), read)).stream())
                .toList();
    }

    private static String name(Mention mention) {
        StringBuilder name =
                new StringBuilder(mention.table().map(TableName::toString).orElse(""));
        mention.template()
                .ifPresent(template -> name.append("${").append(template).append('}'));
        for (Identifier part : mention.path()) {
            name.append(name.isEmpty() ? "" : ".").append(part.text());
        }
        return name.toString();
    }

    /** A field named without SQL, of whose value something is computed. */
    private static void addField(String name, List<Said> said) {
        References.of(name)
                .ifPresent(field -> said.add(new Said(ANY_BRANCH, name, new Read.OfField(field, List.of(), false))));
    }
}
