package io.lookline.openmetadata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The bodies that OpenMetadata takes. What is null is not sent; an unknown field would be refused. */
final class Requests {
    private Requests() {}

    @JsonInclude(Include.NON_NULL)
    record CreateService(String name, String serviceType, Map<String, Object> connection) {}

    record CreateClassification(String name, String description) {}

    record CreateTag(String classification, String name, String description) {}

    /** A label as the Python connector sets it. */
    record TagLabel(String tagFQN, String source, String labelType, String state) {}

    /** An entity by id; where only the catalog knows ids, as in a file, by name. */
    @JsonInclude(Include.NON_NULL)
    record Reference(String id, String type, String name, String fullyQualifiedName) {}

    @JsonInclude(Include.NON_NULL)
    record CreateColumn(
            String name,
            String displayName,
            String dataType,
            String arrayDataType,
            String dataTypeDisplay,
            String description,
            String constraint,
            List<TagLabel> tags) {}

    @JsonInclude(Include.NON_NULL)
    record CreateDataModel(
            String name,
            String service,
            String dataModelType,
            String serviceType,
            String displayName,
            String description,
            String project,
            String sourceUrl,
            List<TagLabel> tags,
            List<CreateColumn> columns,
            String sql,
            String sourceHash) {}

    @JsonInclude(Include.NON_NULL)
    record CreateChart(
            String name,
            String service,
            String displayName,
            String description,
            String chartType,
            String sourceUrl,
            List<String> dashboards,
            String sourceHash) {}

    @JsonInclude(Include.NON_NULL)
    record CreateDashboard(
            String name,
            String service,
            String displayName,
            String description,
            String dashboardType,
            String project,
            String sourceUrl,
            List<String> charts,
            List<String> dataModels,
            List<Reference> owners,
            String sourceHash) {}

    record PatchOperation(String op, String path, String value) {}

    record AddLineage(LineageEdge edge) {}

    record LineageEdge(Reference fromEntity, Reference toEntity, LineageDetails lineageDetails) {}

    @JsonInclude(Include.NON_NULL)
    record LineageDetails(String source, String sqlQuery, String description, List<ColumnLineage> columnsLineage) {}

    record ColumnLineage(List<String> fromColumns, String toColumn) {}

    record CreatePipeline(
            String name,
            String pipelineType,
            Reference service,
            Map<String, Object> sourceConfig,
            Map<String, Object> airflowConfig) {}

    @JsonInclude(Include.NON_NULL)
    record PipelineRun(
            String runId,
            String pipelineState,
            long startDate,
            long timestamp,
            Long endDate,
            List<StepSummary> status) {}

    record StepSummary(
            String name,
            int records,
            @JsonProperty("updated_records") int updatedRecords,
            int warnings,
            int errors,
            int filtered,
            List<StepFailure> failures) {}

    record StepFailure(String name, String error) {}

    record ReportUsage(String date, long count) {}
}
