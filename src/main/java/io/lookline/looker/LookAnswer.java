package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A Look, with or without its query. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record LookAnswer(
        String id,
        String title,
        String description,
        FolderAnswer folder,
        String folderId,
        String userId,
        String shortUrl,
        Long viewCount,
        QueryAnswer query) {}
