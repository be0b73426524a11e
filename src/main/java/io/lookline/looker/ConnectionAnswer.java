package io.lookline.looker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.lookline.looker.LookerInstance.Connection;
import java.util.List;

/**
 * A database connection, without anything that gives access to it.
 *
 * @param userAttributeFields the properties that hold the name of a user attribute instead of a value
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(SnakeCaseStrategy.class)
record ConnectionAnswer(
        String name,
        String dialectName,
        String host,
        String database,
        String schema,
        List<String> userAttributeFields) {

    /** What differs from user to user is not known. */
    Connection connection() {
        return new Connection(
                name, dialectName, known("host", host), known("database", database), known("schema", schema));
    }

    private String known(String property, String value) {
        return userAttributeFields != null && userAttributeFields.contains(property) ? null : value;
    }
}
