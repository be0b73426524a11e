package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** A query; {@code view} is the explore, {@code filters} the filtered fields, {@code visConfig} its type. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record QueryAnswer(
        String model,
        String view,
        List<String> fields,
        List<String> pivots,
        List<String> fillFields,
        @JsonDeserialize(using = NamesDeserializer.class) List<String> filters,
        List<String> sorts,
        String filterExpression,
        String dynamicFields,

        @JsonDeserialize(using = VisualisationDeserializer.class)
        String visConfig,

        String shareUrl) {}
