package io.lookline.lineage;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.TableSearch;
import io.lookline.looker.Explore;
import io.lookline.looker.Query;
import io.lookline.lookml.project.LookmlObject;
import java.util.List;
import java.util.Optional;

/** One thing that can be explained. */
sealed interface ExplanationSubject {
    /** A name that nothing else has: its type and its full name. */
    String exact();

    /** Where a walk along lineage begins that starts with this; empty for what is no part of the catalog. */
    Optional<LineageRoot> root();

    record OfView(ViewModels.Entity view) implements ExplanationSubject {
        @Override
        public String exact() {
            return "view:" + view.dataModel().fqn();
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.of(new LineageRoot(view.written().ref(), Optional.empty()));
        }
    }

    /** @param field as it is declared */
    record OfField(ViewModels.Entity view, LookmlObject field) implements ExplanationSubject {
        @Override
        public String exact() {
            return "view:" + view.dataModel().fqn() + "." + field.name();
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.ofNullable(view.written().columns().get(field.name()))
                    .map(column -> new LineageRoot(view.written().ref(), Optional.of(column)));
        }
    }

    record OfExplore(Explore explore, Written written) implements ExplanationSubject {
        @Override
        public String exact() {
            return "explore:" + explore.id();
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.of(new LineageRoot(written.ref(), Optional.empty()));
        }
    }

    record OfExploreField(Explore explore, Written written, Explore.Field field) implements ExplanationSubject {
        @Override
        public String exact() {
            return "explore:" + explore.id() + "." + field.name();
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.of(
                    new LineageRoot(written.ref(), Optional.of(written.columns().get(field.name()))));
        }
    }

    record OfDashboard(String fqn, String id, String title, List<OfChart> charts) implements ExplanationSubject {
        @Override
        public String exact() {
            return "dashboard:" + fqn;
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.of(new LineageRoot(new AssetRef(AssetKind.DASHBOARD, fqn), Optional.empty()));
        }
    }

    record OfChart(String fqn, String id, String title, List<Query> queries) implements ExplanationSubject {
        @Override
        public String exact() {
            return "chart:" + fqn;
        }

        @Override
        public Optional<LineageRoot> root() {
            return Optional.of(new LineageRoot(new AssetRef(AssetKind.CHART, fqn), Optional.empty()));
        }
    }

    /**
     * A table that SQL names.
     *
     * @param found the catalog's
     * @param column the one column that is meant
     */
    record OfTable(TableSearch search, Optional<TableRef> found, Optional<String> column)
            implements ExplanationSubject {
        @Override
        public String exact() {
            return "table:" + column.or(() -> found.map(TableRef::fqn)).orElse(search.text());
        }

        @Override
        public Optional<LineageRoot> root() {
            return found.map(table -> new LineageRoot(table, column));
        }
    }
}
