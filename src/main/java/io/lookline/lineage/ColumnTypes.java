package io.lookline.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * OpenMetadata's data type of a Looker type. Compatible types are those that existing catalogs hold: another type would
 * create each column anew. Precise ones say what the values are.
 */
final class ColumnTypes {
    static final String UNKNOWN = "UNKNOWN";

    private static final Map<String, String> COMPATIBLE = new HashMap<>();
    private static final Map<String, String> PRECISE = new HashMap<>();
    private static final Pattern COUNTED_TIMEFRAME =
            Pattern.compile("date_(?:minute|hour|millisecond|second|microsecond)\\d+");
    private static final Set<String> WHOLE_DAYS = Set.of(
            "date",
            "week",
            "month",
            "quarter",
            "year",
            "day_of_month",
            "day_of_week",
            "day_of_week_index",
            "day_of_year",
            "week_of_year",
            "month_name",
            "month_num",
            "quarter_of_year",
            "fiscal_month_num",
            "fiscal_quarter",
            "fiscal_quarter_of_year",
            "fiscal_year");
    private static final Set<String> FISCAL_NUMBERS = Set.of("date_fiscal_year_num");

    static {
        both(
                "NUMBER",
                "average average_distinct count count_distinct distance duration int max median median_distinct min"
                        + " number percent_of_previous percent_of_total percentile percentile_distinct running_total sum"
                        + " sum_distinct date_day_of_month date_day_of_week_index date_day_of_year"
                        + " date_fiscal_month_num date_hour_of_day date_month_num date_week_of_year");
        split("NUMBER", "STRING", "date_day_of_week date_month_name date_fiscal_quarter_of_year");
        both("DATE", "date date_date date_month date_quarter date_fiscal_quarter date_fiscal_year");
        split("DATE", "STRING", "date_quarter_of_year");
        split("TIME", "DATE", "date_week date_year");
        split(
                "TIME",
                "TIMESTAMP",
                "date_time time date_second date_minute date_hour date_millisecond date_microsecond");
        split("TIME", "STRING", "date_time_of_day");
        split("STRING", "TIMESTAMP", "date_raw");
        split(
                "STRING",
                "NUMBER",
                "duration_day duration_hour duration_minute duration_month duration_quarter duration_second"
                        + " duration_week duration_year");
        both("STRING", "string unquoted zipcode");
        split("ARRAY", "STRING", "bin");
        both("ARRAY", "list");
        both("UNION", "location");
        both("ENUM", "tier");
        both("BOOLEAN", "yesno");
        split(UNKNOWN, "NUMBER", "period_over_period");
    }

    private final boolean precise;

    ColumnTypes(boolean precise) {
        this.precise = precise;
    }

    /**
     * The type of the one column that stands for a dimension group.
     *
     * @param timeframes those that the group names; none means all
     */
    String ofGroup(boolean duration, List<String> timeframes) {
        if (!precise) {
            return "TIME";
        }
        if (duration) {
            return "NUMBER";
        }
        return !timeframes.isEmpty() && WHOLE_DAYS.containsAll(timeframes) ? "DATE" : "TIMESTAMP";
    }

    /** @param lookerType in any case; null and empty count as {@code string}, LookML's default */
    String of(String lookerType) {
        String type = lookerType == null || lookerType.isBlank() ? "string" : lookerType.toLowerCase(Locale.ROOT);
        if (precise && COUNTED_TIMEFRAME.matcher(type).matches()) {
            return "TIMESTAMP";
        }
        if (precise && FISCAL_NUMBERS.contains(type)) {
            return "NUMBER";
        }
        return (precise ? PRECISE : COMPATIBLE).getOrDefault(type, UNKNOWN);
    }

    private static void both(String dataType, String lookerTypes) {
        split(dataType, dataType, lookerTypes);
    }

    private static void split(String compatible, String precise, String lookerTypes) {
        for (String type : lookerTypes.split(" ")) {
            COMPATIBLE.put(type, compatible);
            PRECISE.put(type, precise);
        }
    }
}
