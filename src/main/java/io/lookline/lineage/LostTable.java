package io.lookline.lineage;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.LinkedHashSet;
import java.util.Set;

/** A table that SQL names and no table of the catalog is taken for. */
final class LostTable {
    private final Code code;
    private final TableHits hits;
    private final Set<String> views = new LinkedHashSet<>();
    private String url = "";

    LostTable(Code code, DataModelSources.Named named) {
        this.code = code;
        this.hits = named.hits();
    }

    void readBy(DataModelSources target) {
        views.add(target.written().dataModel().fqn());
        url = url.isEmpty() ? target.written().dataModel().sourceUrl() : url;
    }

    Diagnostic diagnostic(TableSearch search) {
        return new Diagnostic(code, ItemType.TABLE, search.text(), url, message(search), hint());
    }

    private String message(TableSearch search) {
        String readers = SourceWords.listed(views);
        return switch (code) {
            case LINEAGE_TABLE_AMBIGUOUS, LINEAGE_TABLE_DELETED ->
                "%s, so there is no lineage to %s from it".formatted(reason(search), readers);
            case LINEAGE_TABLE_UNSEEN ->
                "%s, so lineage from it is left as it is; it is read by %s".formatted(reason(search), readers);
            case LINEAGE_NAME_UNDECIDED, LINEAGE_SERVICE_UNKNOWN ->
                "%s; it is read by %s".formatted(reason(search), readers);
            default -> "is not in the catalog%s%s; it is read by %s".formatted(tried(), nearest(), readers);
        };
    }

    /** Why it is none of the catalog, without what was looked for. */
    String reason(TableSearch search) {
        return switch (code) {
            case LINEAGE_TABLE_AMBIGUOUS ->
                "may be any of "
                        + SourceWords.listed(hits.tables().stream()
                                .map(table -> table.ref().fqn())
                                .toList());
            case LINEAGE_TABLE_DELETED ->
                "is deleted in the catalog (%s)".formatted(SourceWords.listed(hits.deleted()));
            case LINEAGE_TABLE_UNSEEN ->
                "could not be looked for (%s)".formatted(hits.failure().orElse(""));
            case LINEAGE_NAME_UNDECIDED -> SourceWords.UNDECIDED;
            case LINEAGE_SERVICE_UNKNOWN ->
                "is read through the connection `%s`, for which no database service is known"
                        .formatted(search.warehouse().connection());
            default -> "is not in the catalog%s%s".formatted(hits.tried().isEmpty() ? tried() : "", nearest());
        };
    }

    private String tried() {
        return hits.tried().isEmpty()
                ? ", for no service that is configured can have a table of this name"
                : "; looked for " + SourceWords.listed(hits.tried());
    }

    private String nearest() {
        return hits.nearest()
                .map(name -> ", and the most similar table is " + name)
                .orElse("");
    }

    String hint() {
        return switch (code) {
            case LINEAGE_TABLE_AMBIGUOUS ->
                "name the one service of the connection in lookline.connections, or its database and schema";
            case LINEAGE_TABLE_UNSEEN -> "run again";
            case LINEAGE_TABLE_DELETED -> "restore it, or ingest its database again";
            case LINEAGE_NAME_UNDECIDED -> SourceWords.hint(code);
            case LINEAGE_SERVICE_UNKNOWN ->
                "name the service in lookline.connections or in lineageInformation.dbServicePrefixes";
            default -> "ingest its database first, or correct the service, database or schema";
        };
    }
}
