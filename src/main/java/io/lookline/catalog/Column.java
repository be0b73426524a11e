package io.lookline.catalog;

import java.util.List;
import java.util.Locale;

/**
 * A column of a data model.
 *
 * @param displayName null when absent
 * @param dataType OpenMetadata's enum of data types
 * @param arrayDataType the type of the elements; null unless the type is {@code ARRAY}
 * @param dataTypeDisplay in lower case, as the server stores it
 * @param description null when absent
 * @param primaryKey whether the column carries the constraint {@code PRIMARY_KEY}
 * @param tags sorted
 */
public record Column(
        String name,
        String displayName,
        String dataType,
        String arrayDataType,
        String dataTypeDisplay,
        String description,
        boolean primaryKey,
        List<Label> tags) {
    public Column {
        name = Shared.text(name);
        displayName = Shared.text(displayName);
        dataType = Shared.text(dataType);
        dataTypeDisplay = dataTypeDisplay == null ? null : Shared.text(dataTypeDisplay.toLowerCase(Locale.ROOT));
        description = Shared.text(description);
        tags = List.copyOf(tags);
    }

    /** What the server matches columns by: the name without regard to case. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
