package io.lookline.catalog;

import java.util.List;

/**
 * An explore or a view.
 *
 * @param type OpenMetadata's {@code dataModelType}: {@code LookMlExplore} or {@code LookMlView}
 * @param tags sorted
 * @param columns in the order of the source
 * @param sql the text that defines it; null when absent. A PUT without it would empty a stored one
 * @param complete whether the source gave every column; stored columns that a partial source lacks are kept
 */
public record DataModel(
        String name,
        String fqn,
        String displayName,
        String description,
        String type,
        String project,
        String sourceUrl,
        List<Label> tags,
        List<Column> columns,
        boolean complete,
        String sql)
        implements Asset {
    /** The type of explores. */
    public static final String EXPLORE = "LookMlExplore";

    /** The type of views. */
    public static final String VIEW = "LookMlView";

    public DataModel {
        name = Shared.text(name);
        fqn = Shared.text(fqn);
        displayName = Shared.text(displayName);
        description = Shared.text(description);
        sourceUrl = Shared.text(sourceUrl);
        tags = List.copyOf(tags);
        columns = List.copyOf(columns);
    }

    /** A data model of which no text is known. */
    public DataModel(
            String name,
            String fqn,
            String displayName,
            String description,
            String type,
            String project,
            String sourceUrl,
            List<Label> tags,
            List<Column> columns,
            boolean complete) {
        this(name, fqn, displayName, description, type, project, sourceUrl, tags, columns, complete, null);
    }

    /** Whether it is a view; anything else is an explore, or was made by another program. */
    public boolean isView() {
        return VIEW.equals(type);
    }

    @Override
    public AssetKind kind() {
        return AssetKind.DATA_MODEL;
    }
}
