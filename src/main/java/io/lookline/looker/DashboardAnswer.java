package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** A dashboard; its elements are null when the list gives none. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record DashboardAnswer(
        String id,
        String title,
        String description,
        FolderAnswer folder,
        String userId,
        Long viewCount,
        List<Parsed<Element>> dashboardElements) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Element(
            String id,
            String type,
            String title,
            String titleText,
            String subtitleText,
            String bodyText,
            String noteText,
            String lookId,
            String queryId,
            String mergeResultId,
            QueryAnswer query,
            LookAnswer look,
            ResultMaker resultMaker) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record ResultMaker(
            String mergeResultId,
            List<Filterable> filterables,

            @JsonDeserialize(using = VisualisationDeserializer.class)
            String visConfig,

            QueryAnswer query) {}

    /** An explore of the tile, and the dashboard filters that it listens to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Filterable(String model, String view, List<Listen> listen) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonNaming(SnakeCaseStrategy.class)
    record Listen(String field) {}
}
