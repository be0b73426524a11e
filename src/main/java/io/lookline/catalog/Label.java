package io.lookline.catalog;

import java.util.Comparator;

/**
 * A tag on an entity or column.
 *
 * @param tagFqn fully qualified name of the tag or glossary term
 * @param glossary whether it is a term of a glossary and not a tag of a classification
 */
public record Label(String tagFqn, boolean glossary) implements Comparable<Label> {
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::tagFqn).thenComparing(Label::glossary);

    /** The label of a tag of Looker. */
    public static Label of(Tag tag) {
        return new Label(tag.fqn(), false);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
