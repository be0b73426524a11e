package io.lookline.lookml.project;

import java.util.List;

/** The fields that a dimension group stands for. */
final class Timeframes {
    /** Sources differ on what Looker generates where a group names none; these are the ones on which they agree. */
    static final List<String> DEFAULT = List.of(
            "date",
            "day_of_month",
            "day_of_week",
            "day_of_week_index",
            "day_of_year",
            "hour",
            "hour_of_day",
            "minute",
            "month",
            "month_name",
            "month_num",
            "quarter",
            "quarter_of_year",
            "raw",
            "time",
            "time_of_day",
            "week",
            "week_of_year",
            "year");

    static final List<String> INTERVALS =
            List.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

    private Timeframes() {}

    /** Looker's type of the field of a time frame. */
    static String type(String timeframe) {
        return timeframe.equals("yesno") ? "yesno" : "date_" + timeframe;
    }
}
