package io.lookline.demo.catalog;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entities this server keeps, with the path of their collection and the shape of their create request. */
enum EntityKind {
    DASHBOARD_SERVICE("dashboardService", "services/dashboardServices", Shapes.DASHBOARD_SERVICE, ""),
    DATABASE_SERVICE("databaseService", "services/databaseServices", Shapes.DATABASE_SERVICE, ""),
    DATABASE("database", "databases", Shapes.DATABASE, "service"),
    DATABASE_SCHEMA("databaseSchema", "databaseSchemas", Shapes.SCHEMA, "database"),
    TABLE("table", "tables", Shapes.TABLE, "databaseSchema"),
    CHART("chart", "charts", Shapes.CHART, "service"),
    DASHBOARD("dashboard", "dashboards", Shapes.DASHBOARD, "service"),
    DATA_MODEL("dashboardDataModel", "dashboard/datamodels", Shapes.DATA_MODEL, "service"),
    CLASSIFICATION("classification", "classifications", Shapes.CLASSIFICATION, ""),
    TAG("tag", "tags", Shapes.TAG, "classification"),
    USER("user", "users", Shapes.USER, ""),
    TEAM("team", "teams", Shapes.TEAM, ""),
    INGESTION_PIPELINE("ingestionPipeline", "services/ingestionPipelines", Shapes.INGESTION_PIPELINE, "service");

    private final String type;
    private final String collection;
    private final Shape shape;
    private final String parentKey;

    EntityKind(String type, String collection, Shape shape, String parentKey) {
        this.type = type;
        this.collection = collection;
        this.shape = shape;
        this.parentKey = parentKey;
    }

    /** The name of the type in references and messages. */
    String type() {
        return type;
    }

    /** The path below {@code /api/v1/}. */
    String collection() {
        return collection;
    }

    Shape shape() {
        return shape;
    }

    /** The key under which an entity names what it belongs to; empty for one that stands alone. */
    String parentKey() {
        return parentKey;
    }

    /** The kind of that parent. */
    EntityKind parentKind() {
        return switch (this) {
            case TABLE -> DATABASE_SCHEMA;
            case DATABASE_SCHEMA -> DATABASE;
            case DATABASE -> DATABASE_SERVICE;
            case TAG -> CLASSIFICATION;
            case DASHBOARD_SERVICE,
                    DATABASE_SERVICE,
                    CHART,
                    DASHBOARD,
                    DATA_MODEL,
                    CLASSIFICATION,
                    USER,
                    TEAM,
                    INGESTION_PIPELINE -> DASHBOARD_SERVICE;
        };
    }

    /** Whether it is one of the three kinds that a dashboard connector writes. */
    boolean isDashboardAsset() {
        return this == CHART || this == DASHBOARD || this == DATA_MODEL;
    }

    boolean isService() {
        return this == DASHBOARD_SERVICE || this == DATABASE_SERVICE;
    }

    boolean hasBulk() {
        return isDashboardAsset() || this == TABLE;
    }

    static Optional<EntityKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
