package io.lookline.demo.catalog;

import static io.lookline.demo.catalog.Shape.choice;
import static io.lookline.demo.catalog.Shape.columns;
import static io.lookline.demo.catalog.Shape.free;
import static io.lookline.demo.catalog.Shape.listOf;
import static io.lookline.demo.catalog.Shape.name;
import static io.lookline.demo.catalog.Shape.text;

import io.lookline.demo.catalog.Shape.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** The create requests of OpenMetadata 1.12.6, with the keys, enumerations and limits of its JSON Schemas. */
final class Shapes {

    private static final String API = "org.openmetadata.schema.api.";
    private static final String TYPE = "org.openmetadata.schema.type.";

    private static final Shape REFERENCE = Shape.of(
            TYPE + "EntityReference",
            "id type name fullyQualifiedName description displayName deleted inherited href",
            Map.of("id", text().mandatory(), "type", text().mandatory()));

    static final Shape LABEL = Shape.of(
            TYPE + "TagLabel",
            "tagFQN name displayName description style source labelType state href reason "
                    + "appliedAt appliedBy metadata",
            Map.of(
                    "tagFQN", text().mandatory(),
                    "source", choice(TYPE + "TagLabel$TagSource", "Classification Glossary"),
                    "labelType", choice(TYPE + "TagLabel$LabelType", "Manual Propagated Automated Derived Generated"),
                    "state", choice(TYPE + "TagLabel$State", "Suggested Confirmed")));

    static final Shape COLUMN = Shape.of(
            TYPE + "Column",
            "name displayName dataType arrayDataType dataLength precision scale dataTypeDisplay "
                    + "description fullyQualifiedName tags constraint ordinalPosition jsonSchema children "
                    + "profile customMetrics extension",
            Map.of(
                    "name", name(Integer.MAX_VALUE),
                    "dataType", DataTypes.field().mandatory(),
                    "arrayDataType", DataTypes.field(),
                    "displayName", text(),
                    "description", text(),
                    "dataTypeDisplay", text(),
                    "tags", listOf(LABEL),
                    "constraint", choice(TYPE + "ColumnConstraint", "NULL NOT_NULL UNIQUE PRIMARY_KEY")));

    static final Shape CHART = Shape.of(
            API + "data.CreateChart",
            "owners sourceHash lifeCycle name displayName dataProducts domains sourceUrl service "
                    + "chartType tags description extension reviewers dashboards",
            asset(
                    "chartType",
                    choice(
                            TYPE + "ChartType",
                            "Line Table Bar Area Pie Histogram Scatter Text BoxPlot SanKey Gauge Map Graph "
                                    + "Heatmap Timeline Other")));

    static final Shape DASHBOARD = Shape.of(
            API + "data.CreateDashboard",
            "name displayName description dashboardType sourceUrl project charts dataModels tags "
                    + "owners service extension domains dataProducts lifeCycle sourceHash",
            asset("dashboardType", choice(TYPE + "DashboardType", "Dashboard Report")));

    static final Shape DATA_MODEL = dataModel();

    static final Shape TABLE = Shape.of(
            API + "data.CreateTable",
            "name displayName description tableType columns dataModel locationPath "
                    + "tableConstraints tablePartition tableProfilerConfig owners databaseSchema tags "
                    + "schemaDefinition retentionPeriod extension sourceUrl domains dataProducts fileFormat "
                    + "lifeCycle sourceHash processedLineage queries",
            with(asset("databaseSchema", text().mandatory()), "service", free(), "columns", columns()));

    static final Shape DASHBOARD_SERVICE = service("CreateDashboardService");
    static final Shape DATABASE_SERVICE = service("CreateDatabaseService");

    static final Shape DATABASE = Shape.of(
            API + "data.CreateDatabase",
            "name displayName description tags owners service default sourceUrl",
            asset("service", text().mandatory()));

    static final Shape SCHEMA = Shape.of(
            API + "data.CreateDatabaseSchema",
            "name displayName description owners database tags sourceUrl",
            with(asset("database", text().mandatory()), "service", free(), "database", text().mandatory()));

    static final Shape CLASSIFICATION = Shape.of(
            API + "classification.CreateClassification",
            "name displayName description provider mutuallyExclusive domains owners reviewers "
                    + "autoClassificationConfig",
            Map.of("name", name(256), "description", text().mandatory(), "owners", listOf(REFERENCE)));

    static final Shape TAG = Shape.of(
            API + "classification.CreateTag",
            "name displayName description classification parent style associatedTags provider "
                    + "mutuallyExclusive domains owners reviewers",
            Map.of("name", name(256), "description", text().mandatory(), "owners", listOf(REFERENCE)));

    static final Shape USER = Shape.of(
            API + "teams.CreateUser",
            "name description displayName email timezone isBot isAdmin profile teams roles "
                    + "authenticationMechanism createPasswordType password confirmPassword botName domains",
            Map.of("name", name(64), "email", text(6, 127).mandatory(), "displayName", text()));

    static final Shape TEAM = Shape.of(
            API + "teams.CreateTeam",
            "name displayName description email teamType profile parents children users "
                    + "defaultRoles owners isJoinable policies domains",
            Map.of("name", name(256), "displayName", text()));

    static final Shape INGESTION_PIPELINE = Shape.of(
            API + "services.ingestionPipelines.CreateIngestionPipeline",
            "name displayName description pipelineType sourceConfig airflowConfig loggerLevel "
                    + "raiseOnError enableStreamableLogs processingEngine service owners domains provider",
            Map.of(
                    "name", name(256),
                    "service", free().mandatory(),
                    "pipelineType", text().mandatory(),
                    "sourceConfig", free().mandatory(),
                    "airflowConfig", free().mandatory()));

    private Shapes() {}

    private static Shape dataModel() {
        Field type = choice(
                        TYPE + "DataModelType",
                        "TableauDataModel TableauPublishedDatasource TableauEmbeddedDatasource "
                                + "SupersetDataModel MetabaseDataModel LookMlView LookMlExplore PowerBIDataModel "
                                + "QlikDataModel QuickSightDataModel SigmaDataModel PowerBIDataFlow "
                                + "MicroStrategyDataset ThoughtSpotDataModel")
                .mandatory();
        return Shape.of(
                API + "data.CreateDashboardDataModel",
                "name displayName description tags dataProducts owners service serviceType "
                        + "dataModelType sourceUrl sql columns project domains lifeCycle sourceHash extension",
                with(asset("dataModelType", type), "sql", text(), "columns", columns()));
    }

    private static Shape service(String className) {
        return Shape.of(
                API + "services." + className,
                "name displayName description tags serviceType connection owners dataProducts domains "
                        + "ingestionRunner",
                Map.of(
                        "name", name(256),
                        "serviceType", text().mandatory(),
                        "displayName", text(),
                        "description", text(),
                        "tags", listOf(LABEL),
                        "owners", listOf(REFERENCE)));
    }

    /** The keys that every data asset shares, and one more. */
    private static Map<String, Field> asset(String key, Field field) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("name", name(256));
        fields.put("service", text().mandatory());
        for (String text : "displayName description sourceUrl project".split(" ")) {
            fields.put(text, text());
        }
        fields.put("sourceHash", text(1, 32));
        fields.put("tags", listOf(LABEL));
        fields.put("owners", listOf(REFERENCE));
        fields.put(key, field);
        return fields;
    }

    private static Map<String, Field> with(Map<String, Field> fields, Object... more) {
        for (int index = 0; index < more.length; index += 2) {
            fields.put((String) more[index], (Field) more[index + 1]);
        }
        return fields;
    }
}
