package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Input;
import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.View;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the fields of views to where their values come from, within one scope. */
final class Tracer {
    private static final int DEEPEST = 200;
    private static final String TABLE = "TABLE";

    private final ModelViews views;
    private final Scope scope;
    private final RowColumns columns;
    private final Map<String, Traced> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Tracer(ModelViews views, Scope scope) {
        this.views = views;
        this.scope = scope;
        this.columns = new RowColumns(this, scope);
    }

    /** The rows of a view in reach. */
    List<Rows> rows(String alias) {
        return scope.rows(alias);
    }

    /**
     * A field by a reference, which may name a time frame of a group.
     *
     * @param alias the name of its view in the scope
     */
    Traced field(String alias, String name) {
        return scope.view(alias)
                .map(view -> views.fields(view)
                        .find(name)
                        .map(field -> field(alias, view, field))
                        .orElseGet(() -> Traced.failed(new Cause(Code.LINEAGE_FIELD_UNKNOWN, alias + "." + name))))
                .orElseGet(() -> elsewhere(alias, name));
    }

    Traced field(String alias, View view, LookmlObject field) {
        String key = alias + "." + field.name();
        Traced traced = known.get(key);
        if (traced != null) {
            return traced;
        }
        if (open.size() >= DEEPEST || !open.add(key)) {
            return Traced.failed(new Cause(Code.LINEAGE_CYCLE, key));
        }
        traced = trace(alias, view, field);
        open.remove(key);
        known.put(key, traced);
        return traced;
    }

    /** A field of a view that is not in reach here, and perhaps in an explore. */
    private Traced elsewhere(String alias, String name) {
        return views.model()
                .view(alias)
                .flatMap(view -> views.fields(view).find(name).map(field -> new Source.ViewField(alias, field.name())))
                .map(source -> Traced.of(List.of(source)))
                .orElseGet(() -> Traced.failed(new Cause(Code.LINEAGE_FIELD_UNKNOWN, alias + "." + name)))
                .outOfReach();
    }

    private Traced trace(String alias, View view, LookmlObject field) {
        if (FieldParts.isPlainColumn(field)) {
            return columns.of(alias, List.of(field.name()));
        }
        List<Traced> parts = new ArrayList<>();
        for (LookmlObject.Located place : FieldParts.expressions(field)) {
            addExpression(views.model().rendered(view, place), alias, parts);
        }
        FieldParts.references(field)
                .forEach(name -> parts.add(reference(name, alias).computed()));
        if (FieldParts.isCount(field)) {
            views.fields(view)
                    .primaryKey()
                    .ifPresent(key -> parts.add(field(alias, view, key).computed()));
        }
        return Traced.all(parts);
    }

    private void addExpression(RenderedText text, String alias, List<Traced> parts) {
        for (Variant variant : text.variants()) {
            List<Mention> mentions = Expressions.mentions(variant.text(), views.dialect());
            mentions.forEach(mention -> parts.add(mention(mention, alias)));
        }
        text.inputs().stream()
                .filter(input -> input.kind() == Input.Kind.VALUE)
                .forEach(input -> parts.add(reference(input.name(), alias).computed()));
    }

    private Traced mention(Mention mention, String alias) {
        List<String> path = mention.path().stream().map(Identifier::text).toList();
        Traced traced = mention.template().isPresent()
                ? template(mention.template().get(), path, alias)
                : bare(path, alias, mention.alone());
        return mention.alone() ? traced : traced.computed();
    }

    private Traced template(String template, List<String> path, String alias) {
        return template.equals(TABLE)
                ? columns.of(alias, path)
                : reference(template, alias).part(path);
    }

    private Traced reference(String text, String alias) {
        return References.of(text)
                .map(each -> field(each.view().orElse(alias), each.field()))
                .orElse(Traced.NOTHING);
    }

    /** Names that SQL alone would understand: of a view in reach, or of a column where that is sure. */
    private Traced bare(List<String> path, String alias, boolean alone) {
        String first = path.getFirst();
        if (path.size() > 1 && scope.view(first).isPresent()) {
            return columns.of(first, path.subList(1, path.size()));
        }
        if (alone && path.size() == 1 || columns.areKnown(alias, first)) {
            return columns.of(alias, path);
        }
        return path.size() > 1 && views.explores().isAlias(first) ? Traced.NOTHING.outOfReach() : Traced.NOTHING;
    }
}
