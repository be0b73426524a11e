package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** An explore with its fields. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record ExploreAnswer(
        String name,
        String modelName,
        String projectName,
        String label,
        String description,
        boolean hidden,
        List<String> tags,
        String viewName,
        String connectionName,
        String sqlTableName,
        List<Join> joins,
        List<ExploreError> errors,
        Fields fields) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record ExploreError(String message) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Fields(List<Field> dimensions, List<Field> measures) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Field(
            String name,
            String label,
            String labelShort,
            String description,
            String type,
            boolean primaryKey,
            List<String> tags,
            String view,
            String originalView,
            String dimensionGroup,
            String sql) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Join(String name, String from, String sqlTableName) {}
}
