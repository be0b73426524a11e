package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Input;
import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what the declarations of a view's fields name. */
record FieldReader(View view, Model model, Dialect dialect) {
    private static final String TABLE = "TABLE";

    /** @param primaryKey the name of the field whose values a count counts */
    List<Read> reads(LookmlObject field, Supplier<Optional<String>> primaryKey) {
        FieldParts parts = new FieldParts(field);
        List<Read> reads = new ArrayList<>(2);
        parts.expressions().forEach(place -> addExpression(model.rendered(view, place), reads));
        parts.references().forEach(name -> addField(name, reads));
        if (parts.areOfCount()) {
            primaryKey.get().ifPresent(key -> addField(key, reads));
        } else if (!parts.sayValue() && !ViewFields.isInput(field)) {
            reads.add(new Read.OfRow(List.of(field.name()), true));
        }
        return List.copyOf(reads);
    }

    private void addExpression(RenderedText text, List<Read> reads) {
        for (Variant variant : text.variants()) {
            for (Mention mention : Expressions.mentions(variant.text(), dialect)) {
                read(mention, text.written()).ifPresent(reads::add);
            }
        }
        text.inputs().stream()
                .filter(input -> input.kind() == Input.Kind.VALUE)
                .forEach(input -> addField(input.name(), reads));
    }

    private static Optional<Read> read(Mention mention, String written) {
        List<String> path = mention.path().stream().map(Identifier::text).toList();
        boolean alone = mention.alone();
        boolean isWord = mention.template().isEmpty() && path.size() == 1 && !alone;
        if (!isWord && path.stream().anyMatch(part -> Undecided.isIn(part, written))) {
            return Optional.of(new Read.Undecided(String.join(".", path)));
        }
        if (mention.template().isEmpty()) {
            return Optional.of(new Read.Bare(path, alone));
        }
        String template = mention.template().get();
        return template.equals(TABLE)
                ? Optional.of(new Read.OfRow(path, alone))
                : References.of(template).map(field -> new Read.OfField(field, path, alone));
    }

    /** A field named without SQL, of whose value something is computed. */
    private static void addField(String name, List<Read> reads) {
        References.of(name).ifPresent(field -> reads.add(new Read.OfField(field, List.of(), false)));
    }
}
