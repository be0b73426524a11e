package io.lookline.demo.catalog;

import java.util.Set;
import java.util.stream.Collectors;

/** The data types of columns that OpenMetadata 1.12.6 knows. */
final class DataTypes {

    private static final Set<String> NAMES = Set.of(("NUMBER TINYINT SMALLINT INT BIGINT BYTEINT BYTES FLOAT DOUBLE"
                    + " DECIMAL NUMERIC TIMESTAMP TIMESTAMPZ TIME DATE DATETIME INTERVAL STRING MEDIUMTEXT TEXT CHAR"
                    + " LONG VARCHAR BOOLEAN BINARY VARBINARY ARRAY BLOB LONGBLOB MEDIUMBLOB MAP STRUCT UNION SET"
                    + " GEOGRAPHY ENUM JSON UUID VARIANT GEOMETRY BYTEA AGGREGATEFUNCTION ERROR FIXED RECORD NULL SUPER"
                    + " HLLSKETCH PG_LSN PG_SNAPSHOT TSQUERY TXID_SNAPSHOT XML MACADDR TSVECTOR UNKNOWN CIDR INET CLOB"
                    + " ROWID LOWCARDINALITY YEAR POINT POLYGON TUPLE SPATIAL TABLE NTEXT IMAGE IPV4 IPV6 DATETIMERANGE"
                    + " HLL LARGEINT QUANTILE_STATE AGG_STATE BITMAP UINT BIT MONEY MEASURE~HIDDEN MEASURE~VISIBLE"
                    + " MEASURE KPI HEIRARCHY HIERARCHYID")
            .split(" "));

    private DataTypes() {}

    static Shape.Field field() {
        return Shape.choice(
                "org.openmetadata.schema.type.ColumnDataType",
                NAMES.stream().map(name -> name.replace('~', ' ')).collect(Collectors.toUnmodifiableSet()));
    }
}
