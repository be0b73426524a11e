package io.lookline.lineage;

import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.Warehouse;
import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one thing of Looker and LookML becomes lineage, step by step. */
public sealed interface Explanation {
    /**
     * @param fqn its full name in the catalog
     * @param model the model that sees it so
     * @param parents those that it extends, the nearest last
     * @param onlyExtended whether it only serves to be extended, and has no rows of its own
     * @param lost the fields without a source that name a column, by why they have none
     */
    record OfView(
            String fqn,
            String model,
            String name,
            Declaration declaration,
            List<Parent> parents,
            boolean onlyExtended,
            Warehouse warehouse,
            List<ExplainedRows> rows,
            List<Use> explores,
            FieldCounts fields,
            Map<Code, List<String>> lost)
            implements Explanation {}

    /** @param refinements in the order in which they apply */
    record Declaration(FileLine place, List<FileLine> refinements) {}

    record Parent(String name, Optional<FileLine> declared) {}

    /**
     * An explore that uses a view.
     *
     * @param explore Looker's id: {@code model::explore}
     * @param alias the name under which it knows the view
     */
    record Use(String explore, String alias) {}

    /**
     * A field of a view.
     *
     * @param fqn the full name of its column; empty for a filter or parameter, which is none
     * @param paths empty for a field without a value
     * @param sources what it comes from, taken together
     * @param dependsOnExplore whether it comes from different things in different explores
     */
    record OfField(
            Optional<String> fqn,
            String model,
            String name,
            String kind,
            FileLine declared,
            List<ExplainedFieldPath> paths,
            List<ExplainedSource> sources,
            boolean dependsOnExplore)
            implements Explanation {}

    /**
     * @param id Looker's id: {@code model::explore}
     * @param declaration empty when no file has it
     * @param views by the names under which the explore knows them
     * @param tables those of its views, as Looker tells them, when no file has it
     * @param errors what Looker says is wrong with it
     * @param sources what leads to it
     * @param readers the charts and dashboards that it leads to
     */
    record OfExplore(
            String fqn,
            String id,
            Optional<Declaration> declaration,
            Warehouse warehouse,
            List<JoinedView> views,
            List<ExplainedTable> tables,
            List<String> errors,
            List<LineageGraph.Link> sources,
            List<LineageGraph.Link> readers)
            implements Explanation {}

    /** @param fqn the view's full name; empty when it is not written */
    record JoinedView(String alias, String view, Optional<String> fqn) {}

    /**
     * A field of an explore.
     *
     * @param explore Looker's id of the explore
     * @param field what is known of the view's field behind it; empty without files
     * @param chains from its column to where it comes from
     * @param readers the charts that read it
     */
    record OfExploreField(
            String fqn,
            String explore,
            String name,
            Optional<OfField> field,
            ExplainedChains chains,
            List<LineageGraph.Node> readers)
            implements Explanation {}

    /** @param id Looker's */
    record OfDashboard(String fqn, String id, String title, List<OfChart> charts) implements Explanation {}

    /**
     * A tile, or a Look on no dashboard.
     *
     * @param queries none for text, several for merged results
     */
    record OfChart(String fqn, String id, String title, List<ExplainedQuery> queries) implements Explanation {}

    /** @param readers what is made of it, by full name: views, and explores without files */
    record OfTable(ExplainedTable table, List<String> readers) implements Explanation {}
}
