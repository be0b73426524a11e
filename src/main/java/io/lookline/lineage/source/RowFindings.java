package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.LookmlObject.Located;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SqlDiagnostic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the texts that give the rows of a model's views. */
final class RowFindings {
    private final String model;
    private final Set<Finding> found = new LinkedHashSet<>();

    RowFindings(String model) {
        this.model = model;
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    /** SQL of which nothing, or no more than its tables, could be told. */
    void unread(QueryText text, QueryLineage read) {
        String project = text.text().place().layer().file().project();
        read.diagnostics().stream()
                .filter(SqlDiagnostic::isOfUnreadSql)
                .forEach(each -> found.add(new Finding(
                        project,
                        new SyntaxDiagnostic(
                                each.code(), text.text().position(each.offset()), "SQL: " + each.message()))));
    }

    void viewUnknown(Located place, String view) {
        add(
                place,
                Code.LINEAGE_VIEW_UNKNOWN,
                "the model " + model + " has no view " + view + ", whose rows are named as ${" + view
                        + ".SQL_TABLE_NAME}; is its file included?");
    }

    void exploreUnknown(LookmlObject source, String explore) {
        add(
                new Located(source.last(), source.last().block()),
                Code.LINEAGE_EXPLORE_UNKNOWN,
                "the model " + model + " has no explore " + explore + ", which a derived table asks");
    }

    void circle(Located place, Collection<String> views) {
        add(
                place,
                Code.LINEAGE_CYCLE,
                "the rows of " + String.join(", ", views)
                        + (views.size() == 1 ? " come from themselves" : " come from each other")
                        + "; there the chain ends");
    }

    private void add(Located place, Code code, String message) {
        found.add(Finding.at(place.layer().file(), place.node(), code, message));
    }
}
