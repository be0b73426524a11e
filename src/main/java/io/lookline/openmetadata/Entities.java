package io.lookline.openmetadata;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What OpenMetadata answers, as far as it is read. Absent values are null. */
final class Entities {
    private Entities() {}

    /** A list that is absent from an answer holds nothing. */
    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(String version) {}

    /** @param email in lower case */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(String id, String name, String fullyQualifiedName, String email, boolean isBot, boolean deleted) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page<T>(List<T> data, Paging paging) {}

    /** @param after null on the last page */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paging(String after, long total) {}

    /** @param connection holds secrets in clear for a bot: never logged */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Service(
            String id,
            String name,
            String fullyQualifiedName,
            String serviceType,
            JsonNode connection,
            boolean deleted) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reference(String id, String type, String name, String fullyQualifiedName, boolean deleted) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TagLabel(String tagFQN, String source) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tag(String name, boolean deleted) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Chart(
            String id,
            String name,
            String fullyQualifiedName,
            String displayName,
            String description,
            String chartType,
            String sourceUrl,
            String sourceHash,
            String updatedBy,
            boolean deleted,
            List<Reference> dashboards) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Dashboard(
            String id,
            String name,
            String fullyQualifiedName,
            String displayName,
            String description,
            String project,
            String sourceUrl,
            String sourceHash,
            String updatedBy,
            boolean deleted,
            List<Reference> charts,
            List<Reference> dataModels,
            List<Reference> owners,
            UsageSummary usageSummary) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DataModel(
            String id,
            String name,
            String fullyQualifiedName,
            String displayName,
            String description,
            String dataModelType,
            String project,
            String sourceUrl,
            String sourceHash,
            String updatedBy,
            boolean deleted,
            List<TagLabel> tags,
            List<Column> columns,
            String sql) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Column(
            String name,
            String displayName,
            String dataType,
            String arrayDataType,
            String dataTypeDisplay,
            String description,
            String constraint,
            List<TagLabel> tags) {}

    /** A database or a schema. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Namespace(String name, String fullyQualifiedName, String serviceType, boolean deleted) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Table(String id, String fullyQualifiedName, boolean deleted, List<TableColumn> columns) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TableColumn(String name, List<TableColumn> children) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SearchAnswer(SearchHits hits) {
        List<SearchHit> all() {
            return hits == null ? List.of() : orEmpty(hits.hits());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SearchHits(List<SearchHit> hits) {}

    /** @param sort the values by which the answer is sorted */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SearchHit(@JsonProperty("_source") Table source, List<String> sort) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UsageSummary(String date, UsageStats dailyStats) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UsageStats(long count) {}

    /** @param request the fully qualified name of a row that passed; of a failed one that, or the row itself */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BulkRow(JsonNode request, String message, int status) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BulkResult(String status, List<BulkRow> successRequest, List<BulkRow> failedRequest) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lineage(
            Reference entity,
            List<Reference> nodes,
            List<LineageEdge> upstreamEdges,
            List<LineageEdge> downstreamEdges) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineageEdge(String fromEntity, String toEntity, LineageDetails lineageDetails) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EdgeAnswer(LineageDetails edge) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineageDetails(String source, String sqlQuery, String description, List<ColumnLineage> columnsLineage) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ColumnLineage(List<String> fromColumns, String toColumn) {}
}
