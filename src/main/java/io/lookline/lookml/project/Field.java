package io.lookline.lookml.project;

import java.util.List;
import java.util.Optional;

/**
 * A field as people can choose it, after dimension groups were expanded, in the words of Looker's API.
 *
 * @param view the name under which references know its view: in an explore the alias
 * @param originalView the view that has it
 * @param name without the view
 * @param group the dimension group that it was made of, without the view
 * @param type Looker's, e.g. {@code date_week}, {@code duration_day}, {@code sum_distinct}
 * @param sql as it is written, constants replaced, or what Looker takes where nothing is written; empty where there is none
 * @param viewLabel the heading that it stands under
 * @param labelShort its own label
 * @param groupLabel a heading below that
 * @param description its words for people
 * @param declaration what is written of it; for each field of a dimension group that group
 */
public record Field(
        String view,
        String originalView,
        String name,
        Optional<String> group,
        FieldCategory category,
        String type,
        Optional<String> sql,
        String viewLabel,
        String labelShort,
        Optional<String> groupLabel,
        Optional<String> description,
        boolean hidden,
        boolean primaryKey,
        LookmlObject declaration) {

    /** {@code view.name}. */
    public String fullName() {
        return view + "." + name;
    }

    /** {@code view.group}. */
    public Optional<String> dimensionGroup() {
        return group.map(each -> view + "." + each);
    }

    /** The label with that of the view before it. */
    public String label() {
        return viewLabel + " " + labelShort;
    }

    public List<String> tags() {
        return declaration.texts("tags");
    }

    /** Whether it comes from a group that names no time frames, on whose fields sources about Looker differ. */
    public boolean isInferred() {
        return group.isPresent() && declaration.texts("timeframes").isEmpty() && !type.startsWith("duration_");
    }

    /** Where a person finds it. */
    public Layer source() {
        return declaration.last();
    }

    Field inGroup(String heading) {
        return new Field(
                view,
                originalView,
                name,
                Optional.of(declaration.name()),
                category,
                type,
                sql,
                viewLabel,
                labelShort,
                Optional.of(heading),
                description,
                hidden,
                primaryKey,
                declaration);
    }

    Field hide() {
        return new Field(
                view,
                originalView,
                name,
                group,
                category,
                type,
                sql,
                viewLabel,
                labelShort,
                groupLabel,
                description,
                true,
                primaryKey,
                declaration);
    }

    Field computedAs(String otherType, Optional<String> otherSql) {
        return new Field(
                view,
                originalView,
                name,
                group,
                category,
                otherType,
                otherSql,
                viewLabel,
                labelShort,
                groupLabel,
                description,
                hidden,
                primaryKey,
                declaration);
    }
}
