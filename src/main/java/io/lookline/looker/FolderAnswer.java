package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A folder, as a list gives it or within a dashboard or a Look. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record FolderAnswer(String id, String name, String parentId, boolean isPersonal, boolean isPersonalDescendant) {}
